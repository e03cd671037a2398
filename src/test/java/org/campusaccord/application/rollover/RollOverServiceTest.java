package org.campusaccord.application.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.application.rollover.RollOverBench.YEAR;
import static org.campusaccord.testing.Problems.assertProblem;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.rollover.RollOverPlan.Situation;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.storage.KeepingTables;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;

@Beside
class RollOverServiceTest extends RollOverTest {
    private static final PartRef ALIGNMENT = new PartRef("goals", "alignment");

    @Test
    void beginsNextYearsDraftWithNothingSettled() {
        campus.signed();

        var draft = campus.agreements().agreement(rollOver());

        assertThat(draft.year()).isEqualTo(YEAR.next());
        assertThat(draft.status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(draft.states().values()).allMatch(state -> state.outcome() == ItemOutcome.OPEN);
        assertThat(draft.answers()).isNotEmpty();
        assertThat(draft.parties())
                .extracting(Party::name)
                .containsExactly("Íñigo Muñoz", "Nguyễn Thị Hồng", "Rosalind Achterberg");
    }

    @Test
    void marksWhatTheReviewWantsTalkedAboutUntilItWas() {
        bench.reviewed(
                campus.signed(),
                Map.of(ALIGNMENT, new ClauseReview(Optional.of(ClauseDecision.CHANGE), "Name the new goal.")));

        var draft = rollOver();
        assertThat(bench.service.discussions(draft)).containsEntry(ALIGNMENT, "Name the new goal.");

        bench.service.talkedAbout(draft, ALIGNMENT);
        assertThat(bench.service.discussions(draft)).doesNotContainKey(ALIGNMENT);
    }

    @Test
    void refusesToRollOverTwice() {
        campus.signed();
        var draft = rollOver();

        assertThat(plan().situation()).isEqualTo(Situation.DONE);
        assertThat(plan().draft()).contains(draft);
        assertProblem("rollover.twice", this::rollOver);
    }

    @Test
    void rollsOverAnewOnceTheDraftIsDeleted() {
        campus.signed();
        campus.workspace().deletion().delete(rollOver(), "Wrong protocol");

        assertThat(plan().situation()).isEqualTo(Situation.OPEN);
        assertThat(bench.service.discussions(rollOver())).isNotEmpty();
    }

    @Test
    void fillsADraftInWhichNobodyHasSaidAnything() {
        campus.signed();
        var empty = campus.agreements().start(campus.campus().id(), YEAR.next());

        assertThat(rollOver()).isEqualTo(empty);
        assertThat(campus.agreements().agreement(empty).answers()).isNotEmpty();
    }

    @Test
    void neverWritesOverADraftWithWords() {
        campus.signed();
        var begun = campus.agreements().start(campus.campus().id(), YEAR.next());
        campus.agreements().saveAnswer(begun, ALIGNMENT, new Answer.Statement("Mine."));

        assertProblem("rollover.has-words", this::rollOver);
        assertThat(campus.agreements().agreement(begun).answers())
                .containsOnly(Map.entry(ALIGNMENT, new Answer.Statement("Mine.")));
    }

    @Test
    void refusesWhatWasNeverSigned() {
        campus.ready();

        assertProblem("rollover.not-signed", this::rollOver);
    }

    @Test
    void refusesWhereThereIsNoAgreement() {
        assertProblem("rollover.no-agreement", this::rollOver);
    }

    @Test
    void letsTheRosterOfNextYearWin() {
        var signed = campus.signed();
        campus.workspace().campuses().assign(campus.campus().id(), YEAR.next(), Role.PRINCIPAL, "Dana Quist", "");

        var principals = plan().people().getFirst();
        assertThat(principals.leaving()).extracting(Party::name).containsExactly("Íñigo Muñoz");
        assertThat(principals.arriving()).extracting(Party::name).containsExactly("Dana Quist");
        assertThat(campus.agreements().agreement(rollOver()).parties())
                .extracting(Party::name)
                .contains("Dana Quist")
                .doesNotContain(campus.principal(signed).name());
    }

    @Test
    void leavesOutWhoDoesNotStay() {
        campus.signed();
        var order = new RollOverOrder(
                campus.campus().id(),
                YEAR,
                1,
                Set.of(),
                bench.order(campus.campus().id()).commitments(),
                false);

        var draft = campus.agreements().agreement(bench.service.rollOver(order));
        assertThat(draft.parties()).extracting(Party::role).containsExactly(Role.CHAMPION);
    }

    @Test
    void takesThePromisedDaysAlong() {
        var signed = campus.signed();
        campus.workspace()
                .campuses()
                .promise(campus.campus().id(), YEAR, campus.coach(signed).person(), Optional.of(new DaysAWeek(5)));

        assertThat(campus.coach(rollOver()).days()).contains(new DaysAWeek(5));
    }

    @Test
    void removesARolledDraftForGoodWithWhatBelongsToIt() {
        campus.signed();
        var draft = rollOver();
        var keeping = new KeepingTables((Store) campus.workspace().transactions());
        keeping.delete(draft, campus.clock().instant(), "Wrong year");

        keeping.remove(draft);

        assertThat(plan().situation()).isEqualTo(Situation.OPEN);
        assertThat(bench.service.discussions(draft)).isEmpty();
    }
}
