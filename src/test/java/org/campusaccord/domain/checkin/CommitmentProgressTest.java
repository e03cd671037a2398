package org.campusaccord.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.junit.jupiter.api.Test;

class CommitmentProgressTest {
    private static final CommitmentId ID = new CommitmentId(7);
    private static final LocalDate AGREED = LocalDate.of(2026, 10, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 12);

    private static Commitment commitment(Optional<LocalDate> amendedOn) {
        return new Commitment(ID, "goals", "Share the results", Optional.empty(), Optional.of(AGREED), amendedOn);
    }

    private static CheckIn checkIn(long number, LocalDate day, CheckInState state, CommitmentCheck said) {
        return new CheckIn(
                new CheckInId(number),
                new AgreementId(1),
                "",
                day,
                false,
                state,
                state == CheckInState.HELD ? Optional.of(day) : Optional.empty(),
                Map.of(),
                Map.of(ID, said),
                Map.of(),
                Map.of(),
                Map.of(),
                StandingMeetings.NONE,
                "");
    }

    private static CheckIn held(long number, LocalDate day, CommitmentCheck said) {
        return checkIn(number, day, CheckInState.HELD, said);
    }

    private static CommitmentCheck due(LocalDate day) {
        return new CommitmentCheck(Optional.empty(), "", Optional.of(day));
    }

    private static CommitmentCheck said(Progress progress) {
        return new CommitmentCheck(Optional.of(progress), "", Optional.empty());
    }

    @Test
    void goesByTheNewestDateOfACheckIn() {
        var progress = CommitmentProgress.of(
                commitment(Optional.empty()), List.of(held(2, JANUARY, due(AGREED)), held(1, OCTOBER, due(JANUARY))));

        assertThat(progress.due()).contains(AGREED);
    }

    @Test
    void dateThatAllSignedSinceHoldsAgain() {
        var progress = CommitmentProgress.of(
                commitment(Optional.of(OCTOBER.plusDays(3))), List.of(held(1, OCTOBER, due(OCTOBER.plusDays(9)))));

        assertThat(progress.due()).contains(AGREED);
        assertThat(progress.isOverdue(AGREED)).isFalse();
    }

    @Test
    void amendmentOfTheSameDayCameOfTheCheckIn() {
        var progress = CommitmentProgress.of(
                commitment(Optional.of(OCTOBER)), List.of(held(1, OCTOBER, due(OCTOBER.plusDays(9)))));

        assertThat(progress.due()).contains(AGREED);
    }

    @Test
    void laterCheckInPutsOffWhatWasAmended() {
        var progress = CommitmentProgress.of(
                commitment(Optional.of(OCTOBER)), List.of(held(1, OCTOBER.plusDays(1), due(JANUARY))));

        assertThat(progress.due()).contains(JANUARY);
    }

    @Test
    void takesTheLaterOneOfTwoOnOneDay() {
        var progress = CommitmentProgress.of(
                commitment(Optional.empty()),
                List.of(held(1, OCTOBER, said(Progress.STUCK)), held(2, OCTOBER, said(Progress.DONE))));

        assertThat(progress.progress()).contains(Progress.DONE);
    }

    @Test
    void leavesOutWhatIsNotHeldYet() {
        var progress = CommitmentProgress.of(
                commitment(Optional.empty()), List.of(checkIn(1, OCTOBER, CheckInState.OPEN, said(Progress.DONE))));

        assertThat(progress.progress()).isEmpty();
    }
}
