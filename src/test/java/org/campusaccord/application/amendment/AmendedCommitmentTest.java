package org.campusaccord.application.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.application.due.Due;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A commitment that was due on October 30. */
@Beside
class AmendedCommitmentTest extends OneCampusTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 9, 18);
    private static final LocalDate AMENDED = LocalDate.of(2026, 10, 9);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 15);

    private AgreementId id;

    @BeforeEach
    void sign() {
        id = campus.signed();
    }

    private Commitment commitment() {
        return campus.agreements().agreement(id).commitments().getFirst();
    }

    private AmendmentService amendments() {
        return campus.workspace().amendments();
    }

    private CommitmentChange to(LocalDate due) {
        var now = commitment();
        return new CommitmentChange(
                0, Optional.of(now.id()), false, now.itemKey(), now.what(), now.owner(), Optional.of(due));
    }

    private void checkInMovesItTo(LocalDate due) {
        campus.clock().set(CHECKED.atTime(15, 0));
        var checkIns = campus.workspace().checkIns();
        var checkIn = checkIns.checkIns(id).getFirst().id();
        checkIns.begin(checkIn);
        checkIns.notes()
                .saveCommitment(
                        checkIn,
                        commitment().id(),
                        new CommitmentCheck(Optional.of(Progress.STUCK), "", Optional.of(due)));
        checkIns.hold(checkIn, CHECKED);
    }

    private void amendTo(LocalDate due) {
        campus.clock().set(AMENDED.atTime(20, 0));
        var written = new Amending(campus).written(id, "New words about roles.");
        amendments().saveCommitment(written.id(), to(due));
        amendments().lay(written.id());
        new Amending(campus).signAll(id);
    }

    @Test
    void dateThatAllSignedHoldsOverAnEarlierCheckIn() {
        checkInMovesItTo(LocalDate.of(2026, 10, 5));
        amendTo(NEXT);

        assertThat(commitment().amendedOn()).contains(AMENDED);
        assertThat(campus.workspace().checkIns().progress(id))
                .extracting(CommitmentProgress::due)
                .containsExactly(Optional.of(NEXT));
        assertThat(campus.workspace().due().due(NEXT, OneCampus.YEAR)).noneMatch(Due.CommitmentPast.class::isInstance);
        assertThat(campus.workspace().due().due(NEXT.plusDays(1), OneCampus.YEAR))
                .filteredOn(Due.CommitmentPast.class::isInstance)
                .extracting(Due::day)
                .containsExactly(Optional.of(NEXT));
    }

    @Test
    void oneCommitmentHasOneChange() {
        var written = new Amending(campus).written(id, "New words about roles.");
        amendments().saveCommitment(written.id(), to(NEXT));
        amendments().saveCommitment(written.id(), to(NEXT.plusDays(1)));

        assertThat(amendments().amendment(written.id()).commitments())
                .extracting(CommitmentChange::due)
                .containsExactly(Optional.of(NEXT.plusDays(1)));
    }

    @Test
    void refusesDateBeforeTheAgreementBegins() {
        var written = new Amending(campus).written(id, "New words about roles.");
        assertProblem("amendment.due", () -> amendments().saveCommitment(written.id(), to(LocalDate.of(2025, 10, 30))));
    }

    @Test
    void refusesNewCommitmentUnderNoItem() {
        var written = new Amending(campus).written(id, "New words about roles.");
        var nowhere = new CommitmentChange(
                0, Optional.empty(), false, "no-such-item", "Help", Optional.empty(), Optional.empty());
        assertProblem("amendment.no-such-part", () -> amendments().saveCommitment(written.id(), nowhere));
    }
}
