package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;

/** Exports and prints that the activity log is told of. */
record RecordedExports(Messages messages, AuditService audit) {
    /** How the activity log knows an agreement, or one revision of it. */
    static AuditSubject about(AgreementId id, AgreementRecord agreement) {
        var number = agreement
                .revision()
                .map(found -> OptionalInt.of(found.number()))
                .orElse(OptionalInt.empty());
        return AuditSubject.of(id, agreement.content(), number);
    }

    /** A reader's copy. */
    FileExport copy(AuditSubject about, Audience audience, Path target, SafeFile.Content content) {
        return export(about, target, words(audience, target), content);
    }

    /** A reader's copy with the earlier versions. */
    FileExport copyWithEarlier(AuditSubject about, Audience audience, Path target, SafeFile.Content content) {
        return export(about, target, messages.get("review.history.recorded", words(audience, target)), content);
    }

    /** What is nobody's copy. */
    FileExport file(AuditSubject about, Path target, SafeFile.Content content) {
        return export(about, target, fileName(target), content);
    }

    void printed(AuditSubject about, String printer) {
        audit.record(AuditAction.PRINTED, about, printer);
    }

    private FileExport export(AuditSubject about, Path target, String words, SafeFile.Content content) {
        return new FileExport(
                () -> SafeFile.write(target, content), () -> audit.record(AuditAction.EXPORTED, about, words));
    }

    private String words(Audience audience, Path target) {
        return messages.get("review.export.recorded", fileName(target), messages.of(audience));
    }

    private static String fileName(Path target) {
        return String.valueOf(target.getFileName());
    }
}
