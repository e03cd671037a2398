package org.campusaccord.domain.yearend;

import java.util.Optional;
import org.campusaccord.domain.Wording;

/** What the parties say together of a goal, with the evidence for it and its cause. */
public record GoalReview(Optional<Result> result, String evidence, String cause) {
    /** Nothing said yet. */
    public static final GoalReview NONE = new GoalReview(Optional.empty(), "", "");

    public GoalReview {
        evidence = Wording.limitedText(evidence);
        cause = Wording.limitedText(cause);
    }
}
