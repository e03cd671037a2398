package org.campusaccord.ui.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.checkin.AgreedMilestone;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.domain.checkin.OpenMatters;
import org.campusaccord.domain.protocol.AgendaItem;

/**
 * What a check-in shows, read in one go on the store's thread.
 *
 * @param earlier the check-ins that were held before this one
 * @param matters what the last of them left open
 */
record Loaded(Agreement agreement, CheckIn checkIn, List<CheckIn> earlier, OpenMatters matters, CheckInAgenda agenda) {

    static Loaded read(Workspace workspace, CheckInId id) {
        var checkIn = workspace.checkIns().checkIn(id);
        var agreement = workspace.agreements().agreement(checkIn.agreement());
        var earlier = workspace.checkIns().checkIns(checkIn.agreement()).stream()
                .filter(each -> each.isHeld() && !each.id().equals(id))
                .toList();
        return new Loaded(
                agreement, checkIn, earlier, OpenMatters.ofLast(agreement, earlier), CheckInAgenda.of(agreement));
    }

    /** The way through: items with something open first, the others as in the meeting, the closing last. */
    List<Stop> stops() {
        var stops = new ArrayList<Stop>();
        var items = agreement.protocol().items();
        items.stream().filter(this::isOpen).forEach(item -> stops.add(new Stop.Item(item, true)));
        items.stream().filter(item -> !isOpen(item)).forEach(item -> stops.add(new Stop.Item(item, false)));
        stops.add(new Stop.Closing());
        return stops;
    }

    private boolean isOpen(AgendaItem item) {
        var key = item.key();
        return matters.items().stream().anyMatch(each -> each.item().key().equals(key))
                || matters.commitments().stream()
                        .anyMatch(each -> each.commitment().itemKey().equals(key))
                || matters.support().stream()
                        .anyMatch(each -> each.promise().ref().itemKey().equals(key));
    }

    /** How far a commitment was before this check-in. */
    CommitmentProgress before(Commitment commitment) {
        return CommitmentProgress.of(commitment, earlier);
    }

    /** The commitments of an item that somebody still waits for, or of which something was said here. */
    List<Commitment> awaited(AgendaItem item) {
        return agreement.commitments(item.key()).stream()
                .filter(each ->
                        !before(each).isOver() || !checkIn.commitment(each.id()).equals(CommitmentCheck.NONE))
                .toList();
    }

    /** The milestones of an item that were not reached before, or of which something was said here. */
    List<AgreedMilestone> ahead(AgendaItem item) {
        return agenda.milestones(item.key()).stream()
                .filter(each -> !checkIn.milestone(each).isEmpty()
                        || earlier.stream()
                                .noneMatch(
                                        held -> held.milestone(each).reached().orElse(false)))
                .toList();
    }

    /** The item under which the standing meeting is asked for: the first that has one. */
    boolean asksForMeetings(AgendaItem item) {
        return agenda.meetings().stream().findFirst().filter(item.key()::equals).isPresent();
    }

    /** When the last one was held. */
    Optional<LocalDate> last() {
        return CheckIn.lastHeld(earlier).map(CheckIn::day);
    }
}
