package org.campusaccord.domain.yearend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.PartRef;

/** What is still to be said before a review can be laid before the parties. */
public record OpenMatter(Kind kind, PartRef part, String title) {
    /** What is missing. */
    public enum Kind {
        /** How a goal came out. */
        RESULT,
        /** What shall become of a part. */
        DECISION,
        /** How a part shall change. */
        CHANGE
    }

    /** Everything that is still open in a review, goals first. */
    public static List<OpenMatter> in(ReviewContent content) {
        var open = new ArrayList<OpenMatter>();
        for (var goal : content.goals()) {
            if (goal.review().result().isEmpty()) {
                open.add(new OpenMatter(Kind.RESULT, goal.part(), goal.title()));
            }
        }
        for (var clause : content.clauses()) {
            var review = clause.review();
            if (review.decision().isEmpty()) {
                open.add(new OpenMatter(Kind.DECISION, clause.part(), clause.title()));
            } else if (review.decision().equals(Optional.of(ClauseDecision.CHANGE))
                    && review.words().isBlank()) {
                open.add(new OpenMatter(Kind.CHANGE, clause.part(), clause.title()));
            }
        }
        return open;
    }
}
