package org.campusaccord.application.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.ReviewContent.PartyReflection;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Problems;
import org.campusaccord.testing.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class YearReviewServiceTest extends OneCampusTest {
    private static final Reflection THOUGHTS = Reviews.thoughts("Quillfeather");

    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void sign() {
        id = campus.signed();
    }

    private YearReviewService reviews() {
        return campus.workspace().yearReviews();
    }

    private YearReviewState state() {
        return reviews().review(id).orElseThrow().state();
    }

    private PersonId coach() {
        return campus.coach(id).person();
    }

    private PartRef anyPart() {
        return reviews().content(id).clauses().getFirst().part();
    }

    @Test
    void refusesToReviewAnAgreementThatIsNotSigned() {
        campus.workspace().deletion().delete(id, "To begin anew");
        var draft = campus.draft();

        Problems.assertProblem("yearend.unsigned", () -> reviews().begin(draft));
        assertThat(reviews().review(draft)).isEmpty();
    }

    @Test
    void beginsOnceHoweverOftenSomebodyBegins() {
        var first = reviews().begin(id);

        assertThat(reviews().begin(id)).isEqualTo(first);
        assertThat(state()).isEqualTo(YearReviewState.ALONE);
    }

    @Test
    void hidesReflectionsFromEverybodyButTheirParty() {
        reviews().begin(id);
        reviews().saveReflection(id, coach(), THOUGHTS);

        assertThat(reviews().reflection(id, coach())).isEqualTo(THOUGHTS);
        assertThat(reviews().review(id).orElseThrow().reflections().values()).allMatch(Reflection::isEmpty);
        assertThat(reviews().content(id).toString()).doesNotContain("Quillfeather");
    }

    @Test
    void tellsWhoIsDoneAndNotWhatTheyThink() {
        reviews().begin(id);
        reviews().saveReflection(id, coach(), THOUGHTS);

        assertThat(reviews().reflecting(id))
                .extracting(Party::person)
                .doesNotContain(coach())
                .hasSize(2);
    }

    @Test
    void keepsReflectionsOverARestart() {
        reviews().begin(id);
        reviews().saveReflection(id, coach(), THOUGHTS);
        campus.reopen();

        assertThat(reviews().reflection(id, coach())).isEqualTo(THOUGHTS);
    }

    @Test
    void refusesTheThoughtsOfSomebodyWhoIsNoParty() {
        reviews().begin(id);

        Problems.assertProblem("yearend.no-party", () -> reviews().saveReflection(id, new PersonId(4711), THOUGHTS));
    }

    @Test
    void asksBeforeItRevealsWhatIsNotDone() {
        reviews().begin(id);
        reviews().saveReflection(id, coach(), THOUGHTS);

        Problems.assertProblem("yearend.not-all-done", () -> reviews().reveal(id, false));
        assertThat(state()).isEqualTo(YearReviewState.ALONE);
    }

    @Test
    void revealsToAllWhatSomeHaveWrittenWhenTheyWantSo() {
        reviews().begin(id);
        reviews().saveReflection(id, coach(), THOUGHTS);
        reviews().reveal(id, true);

        assertThat(reviews().content(id).reflections())
                .extracting(PartyReflection::reflection)
                .containsExactly(THOUGHTS);
        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::action)
                .contains(AuditAction.REVIEW_REVEALED);
    }

    @Test
    void keepsWhatSomebodyWroteWhoLeftFromEverybody() {
        reviews().begin(id);
        var gone = coach();
        reviews().saveReflection(id, gone, THOUGHTS);
        new Amending(campus).newCoach(id, "Ana Quintanilla");
        assertThat(reviews().reflectionsOfThoseWhoLeft(id)).isEqualTo(1);
        reviews().reveal(id, true);

        assertThat(reviews().reflectionsOfThoseWhoLeft(id)).isEqualTo(1);
        assertThat(reviews().content(id).toString()).doesNotContain("Quillfeather");
        assertThat(reviews().review(id).orElseThrow().toString()).doesNotContain("Quillfeather");
        Problems.assertProblem("yearend.no-party", () -> reviews().reflection(id, gone));
    }

    @Test
    void showsItAgainOnceTheyAreAPartyAgain() {
        reviews().begin(id);
        var gone = campus.coach(id);
        reviews().saveReflection(id, gone.person(), THOUGHTS);
        campus.workspace().campuses().unassign(campus.campus().id(), OneCampus.YEAR, gone);
        assertThat(reviews().reflectionsOfThoseWhoLeft(id)).isEqualTo(1);
        campus.workspace().campuses().keepRole(campus.campus().id(), OneCampus.YEAR, gone);

        assertThat(reviews().reflectionsOfThoseWhoLeft(id)).isZero();
        assertThat(reviews().reflection(id, gone.person())).isEqualTo(THOUGHTS);
    }

    @Test
    void countsNobodyWhoLeftWithoutAWord() {
        reviews().begin(id);
        reviews().saveReflection(id, coach(), Reflection.NONE);
        new Amending(campus).newCoach(id, "Ana Quintanilla");

        assertThat(reviews().reflectionsOfThoseWhoLeft(id)).isZero();
    }

    @Test
    void takesNoMoreThoughtsOnceTheyAreRevealed() {
        Reviews.of(campus.workspace(), id).revealed();

        Problems.assertProblem("yearend.revealed", () -> reviews().saveReflection(id, coach(), THOUGHTS));
        Problems.assertProblem("yearend.revealed", () -> reviews().reveal(id, true));
    }

    @Test
    void decidesNothingBeforeAllAreTogether() {
        reviews().begin(id);

        Problems.assertProblem(
                "yearend.alone",
                () -> reviews().saveClause(id, anyPart(), new ClauseReview(Optional.of(ClauseDecision.KEEP), "")));
        Problems.assertProblem(
                "yearend.alone",
                () -> reviews().saveGoal(id, anyPart(), new GoalReview(Optional.of(Result.MET), "", "")));
    }

    @Test
    void refusesADayBeforeTheSigning() {
        reviews().begin(id);

        Problems.assertProblem("yearend.too-early", () -> reviews().plan(id, Optional.of(LocalDate.of(2026, 8, 17))));
        reviews().plan(id, Optional.of(LocalDate.of(2027, 5, 21)));
        assertThat(reviews().review(id).orElseThrow().plannedOn()).contains(LocalDate.of(2027, 5, 21));
    }

    @Test
    void looksAtEachGoalAndEachPartInWhichSomethingStands() {
        reviews().begin(id);
        var content = reviews().content(id);
        var parts = campus.agreements().agreement(id).protocol().items().stream()
                .mapToInt(item -> item.parts().size())
                .sum();

        assertThat(content.clauses()).hasSize(parts);
        assertThat(content.goals()).isNotEmpty().allMatch(goal -> !goal.goal().isEmpty());
        assertThat(content.agreementSha256())
                .isEqualTo(campus.signing().revision(id).orElseThrow().sha256());
    }

    @Test
    void leavesTheAgreementAsItIsSigned() {
        var before = campus.agreements().agreement(id);
        var text = campus.signing().revisions(id);
        Reviews.of(campus.workspace(), id).signed();

        assertThat(campus.agreements().agreement(id)).isEqualTo(before);
        assertThat(campus.signing().revisions(id)).isEqualTo(text);
    }

    @Test
    void isGoneWithADeletedAgreementAndComesBackWithIt() {
        Reviews.of(campus.workspace(), id).signed();
        campus.workspace().deletion().delete(id, "By mistake");
        assertThat(reviews().review(id)).isEmpty();
        assertThat(campus.workspace().reviewSigning().text(id)).isEmpty();

        campus.workspace().deletion().bringBack(id);
        assertThat(state()).isEqualTo(YearReviewState.SIGNED);
    }

    @Test
    void goesForGoodWithItsAgreement() {
        Reviews.of(campus.workspace(), id).signed();
        assertThat(campus.workspace().deletion().belongings(id).reflections()).isEqualTo(3);
        campus.workspace().deletion().delete(id, "Too old");
        for (int day = 1; day <= 31; day++) {
            campus.clock().set(OneCampus.NOW.plusDays(day));
            campus.workspace().deletion().removeExpired();
        }

        assertThat(campus.workspace().check().run().rows())
                .containsEntry("YEAR_REVIEW", 0L)
                .containsEntry("REFLECTION", 0L)
                .containsEntry("REVIEW_GOAL", 0L)
                .containsEntry("REVIEW_CLAUSE", 0L)
                .containsEntry("REVISION", 0L);
    }

    @Test
    void isFoundWellByTheCheckOfTheStore() {
        Reviews.of(campus.workspace(), id).signed();

        var report = campus.workspace().check().run();
        assertThat(report.findings()).isEqualTo(List.of());
        assertThat(report.sealed()).isEqualTo(2);
    }
}
