package org.campusaccord.application.document;

import org.campusaccord.document.Sheet.Tone;
import org.campusaccord.domain.agreement.AgreementStatus;

/** How good the news of an agreement's status is. */
final class StatusTones {
    static final Tone NOT_BEGUN = Tone.WARNING;

    private StatusTones() {}

    static Tone of(AgreementStatus status) {
        return switch (status) {
            case SIGNED -> Tone.GOOD;
            case READY, IN_AMENDMENT -> Tone.WAITING;
            case DRAFT, CLOSED -> Tone.QUIET;
        };
    }
}
