package org.campusaccord.application.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.checkin.AgreedMilestone;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInSpan;
import org.campusaccord.domain.checkin.CheckInState;

/**
 * Brings planned check-ins in line with dates that an amendment has changed: one whose date moved moves along, one whose
 * date is gone goes, and a new date gets a new one. What somebody has moved by hand, begun or held stays as it is.
 */
final class AmendedTimeline {
    private final CheckInStore store;
    private final CheckInSpan span;
    private final Instant at;

    AmendedTimeline(CheckInStore store, CheckInSpan span, Instant at) {
        this.store = store;
        this.span = span;
        this.at = at;
    }

    void follow(Agreement before, Agreement now) {
        CheckInAgenda.of(now).dates().ifPresent(part -> follow(before, now, part));
    }

    private void follow(Agreement before, Agreement now, PartRef part) {
        var gone = dated(before, part);
        var come = dated(now, part);
        for (var same : List.copyOf(gone)) {
            if (come.remove(same)) {
                gone.remove(same);
            }
        }
        for (var checkIn : store.checkIns(now.id())) {
            if (checkIn.fromTimeline() && checkIn.state() == CheckInState.PLANNED && takeOut(gone, checkIn)) {
                move(checkIn, come);
            }
        }
        come.stream()
                .filter(milestone -> span.holds(day(milestone)))
                .forEach(milestone -> store.add(now.id(), milestone.label(), day(milestone), true, at));
    }

    /** In a list that may change. */
    private static List<Milestone> dated(Agreement agreement, PartRef part) {
        return new ArrayList<>(CheckInAgenda.milestones(agreement, part).stream()
                .map(AgreedMilestone::milestone)
                .map(milestone -> new Milestone(milestone.label(), milestone.date(), ""))
                .filter(milestone -> milestone.date().isPresent())
                .toList());
    }

    /** Whether it stands where one of these dates put it. */
    private static boolean takeOut(List<Milestone> gone, CheckIn checkIn) {
        return gone.remove(new Milestone(checkIn.label(), Optional.of(checkIn.plannedOn()), ""));
    }

    /** To the new date of what it is called or, if that is called otherwise now, to the new name of its date. */
    private void move(CheckIn checkIn, List<Milestone> come) {
        var next = find(come, milestone -> milestone.label().equals(checkIn.label()))
                .or(() -> find(come, milestone -> day(milestone).equals(checkIn.plannedOn())));
        next.ifPresentOrElse(
                milestone -> {
                    come.remove(milestone);
                    store.plan(checkIn.id(), milestone.label(), day(milestone));
                },
                () -> store.remove(checkIn.id()));
    }

    private Optional<Milestone> find(List<Milestone> come, Predicate<Milestone> which) {
        return come.stream()
                .filter(milestone -> span.holds(day(milestone)))
                .filter(which)
                .findFirst();
    }

    private static LocalDate day(Milestone milestone) {
        return milestone.date().orElseThrow();
    }
}
