package org.campusaccord.domain.checkin;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.Wording;

/**
 * What was said of a commitment.
 *
 * @param newDue by when it is expected now; what was signed keeps its own date
 */
public record CommitmentCheck(Optional<Progress> progress, String words, Optional<LocalDate> newDue) {
    /** Nobody has said anything yet. */
    public static final CommitmentCheck NONE = new CommitmentCheck(Optional.empty(), "", Optional.empty());

    public CommitmentCheck {
        words = Wording.limitedText(words);
    }
}
