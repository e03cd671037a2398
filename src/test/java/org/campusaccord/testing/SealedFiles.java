package org.campusaccord.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campusaccord.application.document.AgreementDocument;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.application.seal.Seal;
import org.campusaccord.application.seal.SealFacts;
import org.campusaccord.application.seal.SealKey;
import org.campusaccord.application.seal.SealReading;
import org.campusaccord.application.seal.SealedRevision;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Document;
import org.campusaccord.document.PaperSize;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.export.pdf.PdfRenderer;
import org.campusaccord.export.seal.SealKeyFolder;
import org.campusaccord.export.seal.SealedPdf;
import org.campusaccord.export.seal.SealedPdfReader;
import org.campusaccord.json.SealFactsJson;
import org.campusaccord.text.Messages;

/** Makes sealed files for tests, and reads their seals. */
public final class SealedFiles {
    public static final Instant NOW = Instant.parse("2026-08-20T15:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final String PASSWORD = "a password of the store";

    private static final Messages MESSAGES = new Messages(Locale.US);

    private final SealKey key;

    /** Files by an installation that makes its key in a folder. */
    public SealedFiles(Path folder) {
        this(new SealKeyFolder(folder).make(PASSWORD, NOW).key());
    }

    public SealedFiles(SealKey key) {
        this.key = key;
    }

    /** Signed by three parties: drawn, typed and on paper. */
    public static Revision revision() {
        return Revisions.signed(Agreements.filled().build());
    }

    /** The same as a revision of another number, with words of its own, of which each later one has more. */
    public static Revision revision(int number) {
        var content = Agreements.filled();
        for (int i = 0; i < 12 * number; i++) {
            content.commitment("roles", "Promise " + i + " of revision " + number, "Both", LocalDate.of(2027, 1, 12));
        }
        var filled = content.build();
        return Revisions.signed(new AgreementContent(
                filled.campus(),
                filled.campusCode(),
                filled.level(),
                filled.year(),
                number,
                filled.protocolTitle(),
                filled.protocolVersion(),
                filled.meetingDate(),
                filled.parties(),
                filled.items()));
    }

    public static Document document(Revision revision) {
        return document(revision, Binding.NONE);
    }

    private static Document document(Revision revision, Binding binding) {
        return new AgreementDocument(MESSAGES, new PrintSettings(PaperSize.LETTER, binding, "", Optional.empty()))
                .compose(AgreementRecord.of(AgreementStatus.SIGNED, revision, List.of()));
    }

    public Seal seal(Revision revision) {
        return seal(SealFacts.of(revision));
    }

    public Seal seal(SealFacts facts) {
        var fingerprint = key.certificate().fingerprint();
        var box = SealBox.of(MESSAGES, fingerprint.shortForm(), fingerprint.grouped(), NOW.atZone(ZoneOffset.UTC));
        return new Seal(facts, key, NOW, box);
    }

    public SealKey key() {
        return key;
    }

    public byte[] sealed() {
        return sealed(revision());
    }

    public byte[] sealed(Revision revision) {
        try {
            var out = new ByteArrayOutputStream();
            new SealedPdf(() -> new PdfRenderer(CLOCK), new SealFactsJson())
                    .write(document(revision), seal(revision), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Revisions up to a number in one file. */
    public byte[] together(int newest) {
        return together(newest, Binding.NONE);
    }

    /** The same for sheets that are bound. */
    public byte[] together(int newest, Binding binding) {
        try {
            var out = new ByteArrayOutputStream();
            var revisions = IntStream.rangeClosed(1, newest)
                    .mapToObj(SealedFiles::revision)
                    .map(each -> together(each, newest, binding))
                    .toList();
            new SealedPdf(() -> new PdfRenderer(CLOCK), new SealFactsJson()).writeTogether(revisions, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SealedRevision together(Revision revision, int newest, Binding binding) {
        var name = "Revision " + revision.number() + (revision.number() == newest ? ", in force" : "");
        var seal = seal(revision);
        return new SealedRevision(revision.number(), name, document(revision, binding), seal.box(), Optional.of(seal));
    }

    /** What a file says about its seals. */
    public static SealReading read(Path file) {
        return new SealedPdfReader(new SealFactsJson()).read(file);
    }
}
