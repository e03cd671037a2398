package org.campusaccord.ui.amend;

import java.time.ZoneId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.text.Messages;

/** A version in a few words, and how it stands. */
final class VersionWords {
    private VersionWords() {}

    static String of(Revision revision, Messages messages) {
        return revision.frozenAt()
                .map(at -> messages.get(
                        "amend.version.signed",
                        revision.number(),
                        messages.date(at.atZone(ZoneId.systemDefault()).toLocalDate())))
                .orElseGet(() -> messages.get("amend.version.laid", revision.number()));
    }

    /** How the newest one stands: in force, as long as its agreement is. */
    static String newest(AgreementStatus status, Messages messages) {
        return messages.get(
                status == AgreementStatus.CLOSED ? "amend.version.last-in-force" : "amend.version.in-force");
    }
}
