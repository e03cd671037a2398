package org.campusaccord.application.signing;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.campusaccord.application.document.PrintableWords;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;

/**
 * What one party does with a text that lies before them: signs, declines, brings a scan of their signature. The rules
 * are the same for every kind of text; who may sign it and when it is complete is for the caller to say, who also keeps
 * everything in one transaction and records it.
 */
public final class PartySigning {
    private final RevisionStore revisions;
    private final Supplier<String> host;
    private final PrintableWords printable;
    private final Clock clock;

    /**
     * @param host tells the name of whoever facilitates
     * @param printable refuses what could not stand in the document
     */
    public PartySigning(RevisionStore revisions, Supplier<String> host, PrintableWords printable, Clock clock) {
        this.revisions = revisions;
        this.host = host;
        this.printable = printable;
        this.clock = clock;
    }

    /** Keeps a signature under exactly the text that the party was shown; one who declined before may sign now. */
    public void sign(LaidText text, Party party, SignatureRequest request) {
        requireUnsigned(text, party);
        if (!text.sha256().equals(request.contentSha256())) {
            throw Problem.of("signing.other-text").asException();
        }
        var signature = signature(text, party, request);
        supersedeDecline(text, party);
        revisions.addDecision(text.id(), signature);
    }

    /** Keeps a refusal with its reason. */
    public void decline(LaidText text, Party party, String reason) {
        var words = Wording.limitedText(reason).strip();
        if (words.isEmpty()) {
            throw Problem.of("signing.reason-missing").asException();
        }
        printable.require(FieldName.REASON, words);
        requireUnsigned(text, party);
        supersedeDecline(text, party);
        revisions.addDecision(
                text.id(),
                new Decision.Decline(
                        0, party.person(), party.name(), party.role(), now(), host(), text.sha256(), words));
    }

    /** Adds the scan of a signature on paper, at any time: it changes no word of the text. Returns its name. */
    public String attachScan(LaidText text, long decision, String fileName, byte[] content) {
        var mediaType = ScanFile.mediaType(content)
                .orElseThrow(() -> Problem.of("scan.kind", fileName).asException());
        if (content.length > ScanFile.LARGEST) {
            throw Problem.of("scan.too-large", fileName, ScanFile.LARGEST / (1024 * 1024))
                    .asException();
        }
        if (!text.isSignedOnPaper(decision)) {
            throw Problem.of("scan.not-on-paper").asException();
        }
        var name = Wording.limitedName(FieldName.FILE, fileName);
        printable.require(FieldName.FILE, name);
        var sha256 = Sha256.of(content);
        var scan = new Attachment(0, decision, name, mediaType, content.length, sha256, now().toInstant());
        revisions.attach(decision, scan, content);
        return name;
    }

    private Decision.Signature signature(LaidText text, Party party, SignatureRequest request) {
        var onPaper = request.mark() instanceof Mark.OnPaper;
        if (!onPaper && !request.consented()) {
            throw Problem.of("signing.consent-missing").asException();
        }
        return new Decision.Signature(
                0,
                party.person(),
                party.name(),
                party.role(),
                now(),
                host(),
                text.sha256(),
                request.meaning(),
                reservation(request),
                checked(request.mark()),
                !onPaper);
    }

    private String reservation(SignatureRequest request) {
        if (request.meaning() != Meaning.AGREE_WITH_RESERVATION) {
            return "";
        }
        var words = Wording.limitedText(request.reservation()).strip();
        if (words.isEmpty()) {
            throw Problem.of("signing.reservation-missing").asException();
        }
        printable.require(FieldName.RESERVATION, words);
        return words;
    }

    /** Who facilitates stands on the certificate. */
    private String host() {
        var name = host.get();
        printable.require(FieldName.CHAMPION, name);
        return name;
    }

    private Mark checked(Mark mark) {
        return switch (mark) {
            case Mark.Drawn drawn
            when drawn.drawing().isEmpty() ->
                throw Problem.of("signing.drawing-missing").asException();
            case Mark.Typed typed -> {
                var name = Wording.requiredName(FieldName.SIGNATURE, typed.text());
                printable.require(FieldName.SIGNATURE, name);
                yield new Mark.Typed(name);
            }
            case Mark.Drawn drawn -> drawn;
            case Mark.OnPaper paper -> paper;
        };
    }

    private static void requireUnsigned(LaidText text, Party party) {
        if (text.decision(party.person()).orElse(null) instanceof Decision.Signature) {
            throw Problem.of("signing.twice").asException();
        }
    }

    private void supersedeDecline(LaidText text, Party party) {
        text.decision(party.person()).ifPresent(declined -> revisions.supersede(declined.id(), now().toInstant()));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
