package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.signature.SignableText;
import org.campusaccord.domain.yearend.ReviewText;
import org.campusaccord.text.Messages;

/** Gives back scans of signatures on paper as the files that they were, byte for byte. */
public final class ScanExports {
    private final RevisionStore revisions;
    private final Messages messages;
    private final AuditService audit;

    public ScanExports(RevisionStore revisions, Messages messages, AuditService audit) {
        this.revisions = revisions;
        this.messages = messages;
        this.audit = audit;
    }

    /** A scan of a signature under a text of an agreement; one that is not as it was attached is a problem. */
    public FileExport ofAgreement(Revision text, Attachment scan, Path target) {
        return export(AuditSubject.of(text), content(text, scan), target, recorded(text, scan, target));
    }

    /** The same of a year-end review. */
    public FileExport ofReview(ReviewText text, Attachment scan, Path target) {
        var review = text.content();
        var about = AuditSubject.of(text.agreement(), review.campus(), review.year());
        return export(
                about, content(text, scan), target, messages.get("yearend.recorded", recorded(text, scan, target)));
    }

    /** A name to offer: the one that the file had, in letters that every system takes. */
    public static String suggestedName(Attachment scan) {
        var name = scan.fileName();
        int dot = name.lastIndexOf('.');
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && endings(scan).contains(ending)
                ? FileNames.of(ending, name.substring(0, dot))
                : FileNames.of(endings(scan).getFirst(), name);
    }

    /** How names of such files end, the usual ending first. */
    public static List<String> endings(Attachment scan) {
        return switch (scan.mediaType()) {
            case "application/pdf" -> List.of("pdf");
            case "image/png" -> List.of("png");
            default -> List.of("jpg", "jpeg");
        };
    }

    private byte[] content(SignableText text, Attachment scan) {
        var kept = revisions.attachments(text.id()).stream()
                .filter(each -> each.id() == scan.id())
                .findFirst()
                .orElseThrow(() -> Problem.of("scan.gone", scan.fileName()).asException());
        var content = revisions.scan(kept.id());
        if (content.length != kept.size() || !Sha256.of(content).equals(kept.sha256())) {
            throw Problem.of("scan.altered", kept.fileName()).asException();
        }
        return content;
    }

    private String recorded(SignableText text, Attachment scan, Path target) {
        var signer = text.decisions().stream()
                .filter(decision -> decision.id() == scan.signature())
                .findFirst()
                .map(Decision::name)
                .orElse("");
        return messages.get("review.scan.recorded", String.valueOf(target.getFileName()), signer);
    }

    private FileExport export(AuditSubject about, byte[] content, Path target, String words) {
        return new FileExport(
                () -> SafeFile.write(target, out -> out.write(content)),
                () -> audit.record(AuditAction.EXPORTED, about, words));
    }
}
