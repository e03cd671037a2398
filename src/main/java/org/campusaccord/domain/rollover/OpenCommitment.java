package org.campusaccord.domain.rollover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Protocol;

/**
 * A commitment that is neither done nor dropped when its year ends: whether it goes on is asked.
 *
 * @param item title of the agenda item it was made under
 * @param progress as said last; empty when nobody ever said anything
 * @param due by when it was expected last
 * @param fits whether the chosen version of the protocol has its agenda item; without one it cannot go on
 */
public record OpenCommitment(
        Commitment commitment, String item, Optional<Progress> progress, Optional<LocalDate> due, boolean fits) {

    /** What is open in an agreement after these check-ins. */
    public static List<OpenCommitment> of(Agreement old, List<CheckIn> checkIns, Protocol next) {
        return old.commitments().stream()
                .map(commitment -> open(old, commitment, checkIns, next))
                .filter(open -> open.progress().filter(Progress::isOver).isEmpty())
                .toList();
    }

    private static OpenCommitment open(Agreement old, Commitment commitment, List<CheckIn> checkIns, Protocol next) {
        var now = CommitmentProgress.of(commitment, checkIns);
        return new OpenCommitment(
                commitment,
                old.protocol().item(commitment.itemKey()).map(AgendaItem::title).orElse(""),
                now.progress(),
                now.due(),
                next.item(commitment.itemKey()).isPresent());
    }

    /** The date to propose for the year to come. */
    public Optional<LocalDate> nextDue() {
        return due.map(NextYear::sameDay);
    }
}
