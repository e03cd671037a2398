package org.campusaccord.application.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.application.rollover.RollOverBench.YEAR;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.rollover.OpenCommitment;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.PastYears;
import org.junit.jupiter.api.Test;

@Beside
class RollOverCommitmentsTest extends RollOverTest {
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
    void refusesADueDateBeforeTheNewYearBegins() {
        var signed = campus.signed();
        var june = Optional.of(LocalDate.of(2027, 6, 30));
        var order = bench.order(
                campus.campus().id(),
                Map.of(commitment(signed).id(), new CommitmentChoice.Carry(Optional.empty(), june)),
                false);

        assertProblem("rollover.due", () -> bench.service.rollOver(order));
        assertThat(campus.agreements().find(campus.campus().id(), YEAR.next())).isEmpty();
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
}
