package org.campusaccord.domain.yearend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Role;

/**
 * Everything that the parties sign at the end of the year, complete in itself: the year in figures, what each party
 * thought, and what they decide together. It names the agreement's text by its hash and does not change it.
 *
 * @param agreementRevision the revision of the agreement that is reviewed
 * @param agreementSha256 of that revision's text
 * @param heldOn when the parties came together; empty until they have
 * @param reflections empty until they are revealed
 * @param words what the parties want to have said besides
 */
public record ReviewContent(
        String campus,
        String campusCode,
        Level level,
        SchoolYear year,
        int agreementRevision,
        String agreementSha256,
        Optional<LocalDate> heldOn,
        List<Signatory> parties,
        YearFigures figures,
        List<PartyReflection> reflections,
        List<GoalOutcome> goals,
        List<ClauseOutcome> clauses,
        String words) {
    public ReviewContent {
        parties = List.copyOf(parties);
        reflections = List.copyOf(reflections);
        goals = List.copyOf(goals);
        clauses = List.copyOf(clauses);
    }

    /** What a party thought, by name and role as frozen. */
    public record PartyReflection(String name, Role role, Reflection reflection) {}

    /** A goal as it was agreed, with how it came out. */
    public record GoalOutcome(PartRef part, String title, Answer.Goal goal, GoalReview review) {}

    /** A part of the agreement by its titles, with what shall become of it. */
    public record ClauseOutcome(PartRef part, String item, String title, ClauseReview review) {}

    /** How many goals came out so. */
    public long goals(Result result) {
        return goals.stream()
                .filter(goal -> goal.review().result().equals(Optional.of(result)))
                .count();
    }

    /** How many parts of the agreement get this decision. */
    public long clauses(ClauseDecision decision) {
        return clauses.stream()
                .filter(clause -> clause.review().decision().equals(Optional.of(decision)))
                .count();
    }

    /** The same review with no word on these parts. */
    public ReviewContent without(List<PartRef> parts) {
        return with(
                goals.stream().filter(goal -> !parts.contains(goal.part())).toList(),
                clauses.stream()
                        .filter(clause -> !parts.contains(clause.part()))
                        .toList());
    }

    /** Whether it says what came of a part. */
    public boolean speaksOf(PartRef part) {
        return goals.stream().anyMatch(goal -> goal.part().equals(part))
                || clauses.stream().anyMatch(clause -> clause.part().equals(part));
    }

    /** The same review without what parties thought alone. */
    public ReviewContent withoutReflections() {
        return with(List.of(), goals, clauses);
    }

    /** The same review with these outcomes. */
    public ReviewContent with(List<GoalOutcome> otherGoals, List<ClauseOutcome> otherClauses) {
        return with(reflections, otherGoals, otherClauses);
    }

    private ReviewContent with(
            List<PartyReflection> otherReflections, List<GoalOutcome> otherGoals, List<ClauseOutcome> otherClauses) {
        return new ReviewContent(
                campus,
                campusCode,
                level,
                year,
                agreementRevision,
                agreementSha256,
                heldOn,
                parties,
                figures,
                otherReflections,
                otherGoals,
                otherClauses,
                words);
    }
}
