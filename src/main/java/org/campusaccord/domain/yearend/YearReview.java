package org.campusaccord.domain.yearend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.RevisionId;

/**
 * The review of one agreement at the end of its year.
 *
 * @param reflections by party; private to each until {@code revealedAt}
 * @param goals by the part that holds the goal
 * @param clauses by part
 * @param words what the parties want to have said besides
 * @param revision what was laid before the parties
 */
public record YearReview(
        YearReviewId id,
        AgreementId agreement,
        YearReviewState state,
        Optional<LocalDate> plannedOn,
        Optional<Instant> revealedAt,
        Optional<LocalDate> heldOn,
        Map<PersonId, Reflection> reflections,
        Map<PartRef, GoalReview> goals,
        Map<PartRef, ClauseReview> clauses,
        String words,
        Optional<RevisionId> revision) {
    public YearReview {
        reflections = Map.copyOf(reflections);
        goals = Map.copyOf(goals);
        clauses = Map.copyOf(clauses);
        words = Wording.limitedText(words);
    }

    public Reflection reflection(PersonId person) {
        return reflections.getOrDefault(person, Reflection.NONE);
    }

    public GoalReview goal(PartRef part) {
        return goals.getOrDefault(part, GoalReview.NONE);
    }

    public ClauseReview clause(PartRef part) {
        return clauses.getOrDefault(part, ClauseReview.NONE);
    }
}
