package org.campusaccord.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.ReviewContent.ClauseOutcome;
import org.campusaccord.domain.yearend.ReviewContent.GoalOutcome;
import org.campusaccord.domain.yearend.ReviewContent.PartyReflection;
import org.campusaccord.domain.yearend.ReviewText;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.domain.yearend.YearFigures.KeptCommitment;
import org.campusaccord.domain.yearend.YearFigures.Pulse;

/** Takes year-end reviews to where a test begins, and makes one without a store. */
public final class Reviews {
    private final Workspace workspace;
    private final AgreementId id;

    private Reviews(Workspace workspace, AgreementId id) {
        this.workspace = workspace;
        this.id = id;
    }

    /** The review of an agreement that is signed, begun. */
    public static Reviews of(Workspace workspace, AgreementId id) {
        workspace.yearReviews().begin(id);
        return new Reviews(workspace, id);
    }

    /** What a party writes alone, so that a test finds it again. */
    public static Reflection thoughts(String words) {
        return new Reflection(
                words + " had most impact.",
                words + " stood in the way.",
                "Change " + words + ".",
                "Learn " + words + ".",
                true);
    }

    /** Everybody has reflected and is done. */
    public Reviews reflected() {
        for (var party : parties()) {
            workspace.yearReviews().saveReflection(id, party.person(), thoughts(party.role() + " thought"));
        }
        return this;
    }

    public Reviews revealed() {
        reflected();
        workspace.yearReviews().reveal(id, false);
        return this;
    }

    /** Everything is said: goals nearly met, parts kept but for the first, which changes. */
    public Reviews decided() {
        revealed();
        var content = workspace.yearReviews().content(id);
        for (var goal : content.goals()) {
            workspace
                    .yearReviews()
                    .saveGoal(
                            id,
                            goal.part(),
                            new GoalReview(Optional.of(Result.NEARLY), "Evidence of " + goal.title(), "Its cause"));
        }
        for (var clause : content.clauses()) {
            var first = clause.equals(content.clauses().getFirst());
            workspace
                    .yearReviews()
                    .saveClause(
                            id,
                            clause.part(),
                            first
                                    ? new ClauseReview(Optional.of(ClauseDecision.CHANGE), "Say it shorter.")
                                    : new ClauseReview(Optional.of(ClauseDecision.KEEP), ""));
        }
        workspace.yearReviews().saveWords(id, "A year worth having.");
        return this;
    }

    public Reviews laid() {
        decided();
        workspace.reviewSigning().lay(id);
        return this;
    }

    public Reviews signed() {
        laid();
        parties().forEach(party -> sign(party, new Mark.Typed(party.name())));
        return this;
    }

    public void sign(Party party, Mark mark) {
        var sha256 = workspace.reviewSigning().text(id).orElseThrow().sha256();
        workspace.reviewSigning().sign(id, new SignatureRequest(party.person(), Meaning.AGREE, "", mark, true, sha256));
    }

    public List<Party> parties() {
        return workspace.agreements().agreement(id).parties();
    }

    /** A review in which everything that can be there is. */
    public static ReviewContent filled() {
        return new ReviewContent(
                "Maple Ridge Elementary",
                "101-004",
                Level.ELEMENTARY,
                new SchoolYear(2026),
                2,
                Revisions.SHA256,
                Optional.of(LocalDate.of(2027, 5, 21)),
                List.of(
                        new Signatory("Íñigo Muñoz", Role.PRINCIPAL),
                        new Signatory("Nguyễn Thị Hồng", Role.COACH),
                        new Signatory("Dana O’Brien-Smith", Role.CHAMPION)),
                figures(),
                List.of(
                        new PartyReflection("Íñigo Muñoz", Role.PRINCIPAL, thoughts("Co-teaching in grade 4")),
                        new PartyReflection("Nguyễn Thị Hồng", Role.COACH, thoughts("The copy room"))),
                List.of(
                        goal("campus-goal", "Campus goal", Optional.of(Result.MET)),
                        goal("coach-goal", "Coach goal", Optional.of(Result.NEARLY))),
                List.of(
                        clause("ten-roles", "Ten roles of a coach", ClauseDecision.KEEP, ""),
                        clause("duties", "Duties", ClauseDecision.CHANGE, "Testing for two weeks at most."),
                        clause("agreement", "What we agree", ClauseDecision.DROP, "Said elsewhere.")),
                "Thank you all.\nOn to the next year.");
    }

    private static GoalOutcome goal(String key, String title, Optional<Result> result) {
        return new GoalOutcome(
                new PartRef("goals", key),
                title,
                new Answer.Goal("More students read on grade level", "Share of students on level", "41%", "60%"),
                new GoalReview(result, "58% in the spring screening", "Co-planned lessons each Tuesday"));
    }

    private static ClauseOutcome clause(String key, String title, ClauseDecision decision, String words) {
        return new ClauseOutcome(
                new PartRef("roles", key),
                "Roles and responsibilities",
                title,
                new ClauseReview(Optional.of(decision), words));
    }

    /** A year with three check-ins. */
    public static YearFigures figures() {
        return new YearFigures(
                List.of(
                        new KeptCommitment(
                                "Share the fall results",
                                "Nguyễn Thị Hồng",
                                Optional.of(LocalDate.of(2026, 10, 30)),
                                Optional.of(Progress.DONE)),
                        new KeptCommitment(
                                "Free Tuesday mornings", "Íñigo Muñoz", Optional.empty(), Optional.of(Progress.STUCK)),
                        new KeptCommitment("Visit each team", "", Optional.empty(), Optional.empty())),
                3,
                4,
                22,
                5,
                1,
                List.of(
                        new Pulse(
                                LocalDate.of(2026, 10, 6), OptionalInt.of(33), OptionalInt.of(40), OptionalInt.of(30)),
                        new Pulse(
                                LocalDate.of(2027, 1, 12), OptionalInt.of(40), OptionalInt.empty(), OptionalInt.of(37)),
                        new Pulse(
                                LocalDate.of(2027, 4, 13),
                                OptionalInt.of(47),
                                OptionalInt.of(43),
                                OptionalInt.of(45))));
    }

    /** A text of that review that everybody has signed. */
    public static ReviewText signedText() {
        var signed = Revisions.signed(Agreements.filled().build());
        return new ReviewText(
                signed.id(),
                signed.agreement(),
                ReviewText.NUMBER,
                filled(),
                signed.sha256(),
                signed.preparedAt(),
                signed.frozenAt(),
                signed.decisions(),
                List.of());
    }
}
