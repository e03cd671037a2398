package org.campusaccord.application.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.document.AgreementDocument;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.EditableCopy;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.WordWriter;
import org.campusaccord.application.seal.SealService;
import org.campusaccord.application.seal.SealedPdfWriter;
import org.campusaccord.application.seal.SealedRevision;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.ContentFormat;
import org.campusaccord.document.Document;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.text.Messages;

/** What stands in the file of one agreement. All that it needs has been read when it is given out, so any thread may write it. */
public final class AgreementFiles {
    private final SettingsService settings;
    private final ContentFormat contentFormat;
    private final PdfContents pdfs;
    private final SealService seals;
    private final Supplier<WordWriter> wordWriter;
    private final Messages messages;

    /** The writers are asked for when first needed, since loading them takes a moment. */
    public AgreementFiles(
            SettingsService settings,
            ContentFormat contentFormat,
            Supplier<PdfWriter> pdfWriter,
            SealService seals,
            Supplier<SealedPdfWriter> sealedWriter,
            Supplier<WordWriter> wordWriter,
            Messages messages) {
        this.settings = settings;
        this.contentFormat = contentFormat;
        this.pdfs = new PdfContents(pdfWriter, sealedWriter);
        this.seals = seals;
        this.wordWriter = wordWriter;
        this.messages = messages;
    }

    /** The agreement as the document that is previewed and printed. */
    Document document(AgreementRecord agreement) {
        return new AgreementDocument(messages, PrintSettings.of(settings.settings())).compose(agreement);
    }

    /** Sealed if it is signed. */
    SafeFile.Content pdf(AgreementRecord agreement) {
        var document = document(agreement);
        return agreement.isSigned() ? pdfs.sealed(document, seals.seal(agreement)) : pdfs.unsealed(document);
    }

    /** As {@link #pdf}, but whoever only looks makes no key, and opens the one that is there beside the store's thread. */
    SafeFile.Content pdfToShow(AgreementRecord agreement) {
        var document = document(agreement);
        return agreement.isSigned()
                ? pdfs.toShow(document, seals.sealToShow(agreement), seals.pending())
                : pdfs.unsealed(document);
    }

    /** Several signed revisions in one file, each under its own seals. */
    SafeFile.Content together(List<AgreementRecord> oldestFirst) {
        var revisions = oldestFirst.stream()
                .map(agreement -> pending(agreement).under(seals.seal(agreement)))
                .toList();
        return pdfs.together(() -> revisions);
    }

    /** As {@link #together}, in the way of {@link #pdfToShow}. */
    SafeFile.Content togetherToShow(List<AgreementRecord> oldestFirst) {
        var revisions = oldestFirst.stream().map(this::togetherToShow).toList();
        return pdfs.together(() -> revisions.stream().map(Supplier::get).toList());
    }

    private SealedRevision pending(AgreementRecord agreement) {
        return new SealedRevision(
                agreement.content().revision(),
                name(agreement),
                document(agreement),
                seals.pending(),
                Optional.empty());
    }

    private Supplier<SealedRevision> togetherToShow(AgreementRecord agreement) {
        var pending = pending(agreement);
        var present = seals.sealToShow(agreement);
        return () -> present.get().map(pending::under).orElse(pending);
    }

    private String name(AgreementRecord agreement) {
        boolean inForce = agreement.replacedBy().isEmpty() && agreement.status() != AgreementStatus.CLOSED;
        return messages.get(
                inForce ? "document.history.in-force" : "document.history.revision",
                agreement.content().revision());
    }

    SafeFile.Content word(AgreementRecord agreement) {
        var words = new AgreementDocument(messages, PrintSettings.of(settings.settings())).composeForEditing(agreement);
        var copy = EditableCopy.of(words, messages);
        return out -> wordWriter.get().write(copy, out);
    }

    SafeFile.Content json(AgreementRecord agreement) {
        var status = agreement.status().plainName();
        var copy = agreement.copy().orElseThrow();
        var text = agreement
                .revision()
                .map(revision -> contentFormat.export(revision, copy, status))
                .orElseGet(() -> contentFormat.exportDraft(copy, status));
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
