package org.campusaccord.application.export;

import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;

/** The names that are offered for files of one agreement: Partnership agreement - Live Oak Elementary - 2026-27 - Binder copy. */
record CopyNames(Messages messages) {
    /** A reader's copy of the agreement as it is called now. */
    String of(Agreement agreement, ExportFormat format, Audience audience) {
        return FileNames.of(
                format.extension(),
                agreement.protocol().title(),
                agreement.campus().name(),
                agreement.year().plainLabel(),
                messages.of(audience));
    }

    /** The binder's PDF of one version. */
    String version(AgreementRecord version, int number) {
        return pdf(version, messages.get("amend.version.number", number), messages.of(Audience.BINDER));
    }

    /** A reader's PDF of a version with those before it. */
    String withEarlier(AgreementRecord newest, Audience audience) {
        return pdf(newest, messages.of(audience), messages.get("review.history.name"));
    }

    /** By the names that stand in the text, whatever campus and agreement are called now. */
    private String pdf(AgreementRecord text, String which, String more) {
        var content = text.content();
        return FileNames.of(
                ExportFormat.PDF.extension(),
                content.protocolTitle(),
                content.campus(),
                content.year().plainLabel(),
                which,
                more);
    }
}
