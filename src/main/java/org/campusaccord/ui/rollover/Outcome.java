package org.campusaccord.ui.rollover;

import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;

/** What came of one campus's roll-over. */
sealed interface Outcome {
    record Done(AgreementId draft) implements Outcome {}

    /** Nothing of this campus was changed. */
    record Refused(Problem problem) implements Outcome {}
}
