package org.campusaccord.domain.yearend;

import java.util.Optional;
import org.campusaccord.domain.Wording;

/**
 * What the parties decide about a part of the agreement for next year.
 *
 * @param words how to change it, or why it is dropped; may be empty
 */
public record ClauseReview(Optional<ClauseDecision> decision, String words) {
    /** Nothing decided yet. */
    public static final ClauseReview NONE = new ClauseReview(Optional.empty(), "");

    public ClauseReview {
        words = Wording.limitedText(words);
    }
}
