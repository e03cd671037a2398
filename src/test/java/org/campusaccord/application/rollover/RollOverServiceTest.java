package org.campusaccord.application.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.application.rollover.RollOverBench.YEAR;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.rollover.RollOverPlan.Situation;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.rollover.OpenCommitment;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.storage.KeepingTables;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.PastYears;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class RollOverServiceTest extends OneCampusTest {
    private static final PartRef ALIGNMENT = new PartRef("goals", "alignment");

    private RollOverBench bench;

    @BeforeEach
    void open() {
        bench = new RollOverBench(campus.workspace(), campus.clock());
    }

    private AgreementId rollOver() {
        return bench.service.rollOver(bench.order(campus.campus().id()));
    }

    private RollOverPlan plan() {
        return bench.plan(campus.campus().id());
    }

    private Commitment commitment(AgreementId id) {
        return campus.agreements().agreement(id).commitments().getFirst();
    }

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
    void asksOfEachOpenCommitment() {
        campus.signed();
        var unasked = bench.order(campus.campus().id(), Map.of(), false);

        assertProblem("rollover.commitment-unasked", () -> bench.service.rollOver(unasked));
        assertThat(campus.agreements().find(campus.campus().id(), YEAR.next())).isEmpty();
    }

    @Test
    void carriesACommitmentWithItsNewOwnerAndDate() {
        var signed = campus.signed();
        var principal = campus.principal(signed).person();
        var due = Optional.of(LocalDate.of(2027, 10, 29));
        var order = bench.order(
                campus.campus().id(),
                Map.of(commitment(signed).id(), new CommitmentChoice.Carry(Optional.of(principal), due)),
                false);

        var carried = commitment(bench.service.rollOver(order));

        assertThat(carried.what()).isEqualTo("Share the fall results");
        assertThat(carried.owner()).contains(principal);
        assertThat(carried.due()).isEqualTo(due);
    }

    @Test
    void refusesAnOwnerWhoIsNoPartyNextYear() {
        var signed = campus.signed();
        var order = bench.order(
                campus.campus().id(),
                Map.of(
                        commitment(signed).id(),
                        new CommitmentChoice.Carry(Optional.of(new PersonId(4711)), Optional.empty())),
                false);

        assertProblem("rollover.owner-gone", () -> bench.service.rollOver(order));
    }

    @Test
    void asksNothingOfACommitmentThatIsDone() {
        var signed = campus.signed();
        check(signed, LocalDate.of(2026, 10, 1), Progress.STUCK);
        check(signed, LocalDate.of(2027, 2, 1), Progress.DONE);

        assertThat(plan().asked()).isEmpty();
    }

    @Test
    void asksAgainOfACommitmentThatWasTakenUpOnceMore() {
        var signed = campus.signed();
        check(signed, LocalDate.of(2027, 2, 1), Progress.STUCK);
        check(signed, LocalDate.of(2026, 10, 1), Progress.DONE);

        assertThat(plan().asked()).extracting(OpenCommitment::progress).containsExactly(Optional.of(Progress.STUCK));
    }

    private void check(AgreementId signed, LocalDate day, Progress progress) {
        bench.held(PastYears.checkIn(
                signed,
                day,
                Map.of(commitment(signed).id(), new CommitmentCheck(Optional.of(progress), "", Optional.empty()))));
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
    void closesTheYearThatEndsWhenAsked() {
        var signed = campus.signed();
        var choices = bench.order(campus.campus().id()).commitments();

        bench.service.rollOver(bench.order(campus.campus().id(), choices, true));

        assertThat(campus.agreements().agreement(signed).status()).isEqualTo(AgreementStatus.CLOSED);
        assertThat(campus.workspace().audit().events())
                .extracting(event -> event.action())
                .startsWith(AuditAction.ROLLED_OVER, AuditAction.YEAR_CLOSED);
    }

    @Test
    void closesNothingThatIsNotSigned() {
        assertProblem("rollover.cannot-close", () -> bench.service.close(campus.draft()));
    }

    @Test
    void proposesToCloseTheYearOnlyWhenItIsOver() {
        campus.signed();
        assertThat(plan().proposesClosing()).isFalse();

        campus.clock().set(LocalDateTime.of(2027, 7, 1, 8, 0));
        assertThat(plan().proposesClosing()).isTrue();
    }

    @Test
    void endsASchoolYearThatStartsInJanuaryInDecember() {
        campus.workspace()
                .settings()
                .keep(new Settings("Rosalind Achterberg", "", "", Month.JANUARY, Paper.LETTER, Appearance.SYSTEM, 100));
        campus.signed();

        campus.clock().set(LocalDateTime.of(2026, 12, 31, 8, 0));
        assertThat(plan().yearIsOver()).isFalse();
        campus.clock().set(LocalDateTime.of(2027, 1, 1, 8, 0));
        assertThat(plan().yearIsOver()).isTrue();
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
