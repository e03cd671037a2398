package org.campusaccord.domain.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.agreement.PartRef;

/** The check-ins that an agreement's own timeline names: on which days they can be planned, and which have no such day. */
public final class TimelineDates {
    private final Agreement agreement;
    private final CheckInSpan span;

    public TimelineDates(Agreement agreement, CheckInSpan span) {
        this.agreement = agreement;
        this.span = span;
    }

    /** The day on which one can be planned; none when its date is missing or lies outside the agreement's year. */
    public Optional<LocalDate> day(Milestone milestone) {
        return milestone.date().filter(span::holds);
    }

    /** Parts from which at least one check-in could be planned. */
    public List<PartRef> plannableParts() {
        return CheckInAgenda.parts(agreement)
                .filter(part -> milestones(part).stream()
                        .anyMatch(milestone -> day(milestone).isPresent()))
                .toList();
    }

    /** What has no day on which it can be planned, and for which nobody has planned one by hand under its name. */
    public List<Milestone> unplanned(List<CheckIn> there) {
        var left = new ArrayList<>(there);
        var unplanned = new ArrayList<Milestone>();
        plannedParts(there)
                .forEach(part -> milestones(part).stream()
                        .filter(milestone -> day(milestone)
                                .filter(day -> takeOut(left, checkIn -> stands(checkIn, milestone, day)))
                                .isEmpty())
                        .filter(milestone -> day(milestone).isEmpty())
                        .forEach(unplanned::add));
        unplanned.removeIf(milestone -> takeOut(left, checkIn -> checkIn.label().equals(milestone.label())));
        return List.copyOf(unplanned);
    }

    /** The part for the dates of check-ins, and whichever other part somebody has planned from. */
    private List<PartRef> plannedParts(List<CheckIn> there) {
        var dates = CheckInAgenda.of(agreement).dates();
        return CheckInAgenda.parts(agreement)
                .filter(part -> dates.filter(part::equals).isPresent()
                        || milestones(part).stream()
                                .anyMatch(milestone -> day(milestone)
                                        .filter(day ->
                                                there.stream().anyMatch(checkIn -> stands(checkIn, milestone, day)))
                                        .isPresent()))
                .toList();
    }

    private List<Milestone> milestones(PartRef part) {
        return CheckInAgenda.milestones(agreement, part).stream()
                .map(AgreedMilestone::milestone)
                .toList();
    }

    private static boolean takeOut(List<CheckIn> checkIns, Predicate<CheckIn> which) {
        return checkIns.stream()
                .filter(which)
                .findFirst()
                .filter(checkIns::remove)
                .isPresent();
    }

    /** One that was planned from this milestone stands for it wherever somebody has moved it since. */
    public static boolean stands(CheckIn checkIn, Milestone milestone, LocalDate day) {
        var label = milestone.label();
        var isSame = checkIn.plannedOn().equals(day)
                || (!label.isBlank() && checkIn.label().equals(label));
        return checkIn.fromTimeline() && isSame;
    }
}
