package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.checkin.Verdict;

/** Holds the check-ins of a campus whose day has come; now and then one is forgotten. */
final class SampleCheckIns {
    private static final int FORGOTTEN = 12;

    private final CheckInService checkIns;
    private final SettableClock clock;
    private final Agreement agreement;
    private final Scene scene;
    private final Dice dice;

    SampleCheckIns(CheckInService checkIns, SettableClock clock, Agreement agreement, Scene scene) {
        this.checkIns = checkIns;
        this.clock = clock;
        this.agreement = agreement;
        this.scene = scene;
        this.dice = scene.dice();
    }

    /** Holds those that were planned from the one day on and before the other. */
    void hold(LocalDate from, LocalDate until) {
        for (var checkIn : checkIns.checkIns(agreement.id())) {
            var planned = checkIn.plannedOn();
            if (!planned.isBefore(from) && planned.isBefore(until) && !dice.happens(FORGOTTEN)) {
                hold(checkIn);
            }
        }
    }

    private void hold(CheckIn checkIn) {
        clock.set(checkIn.plannedOn().atTime(15, 0));
        checkIns.begin(checkIn.id());
        items(checkIn.id());
        commitments(checkIn);
        milestones(checkIn);
        support(checkIn.id());
        for (var party : agreement.parties()) {
            checkIns.notes().saveRating(checkIn.id(), party.person(), new ThreeCs(rating(), rating(), rating()));
        }
        checkIns.notes()
                .saveMeetings(
                        checkIn.id(),
                        new StandingMeetings(OptionalInt.of(dice.between(4, 9)), OptionalInt.of(dice.between(0, 3))));
        checkIns.notes().saveWords(checkIn.id(), scene.line("check-in/closing", 0));
        checkIns.hold(checkIn.id(), checkIn.plannedOn());
    }

    private void items(CheckInId id) {
        for (var item : agreement.protocol().items()) {
            var check = dice.happens(75)
                    ? new ItemCheck(Optional.of(Verdict.WORKING), "")
                    : new ItemCheck(
                            Optional.of(dice.happens(80) ? Verdict.ADJUST : Verdict.NOT_WORKING),
                            scene.line("check-in/adjust", 0));
            checkIns.notes().saveItem(id, item.key(), check);
        }
    }

    private void commitments(CheckIn checkIn) {
        for (var before : checkIns.progress(agreement.id())) {
            if (!before.isOver()) {
                var progress = before.isOverdue(checkIn.plannedOn())
                        ? dice.happens(80) ? Progress.DONE : Progress.STUCK
                        : dice.happens(40) ? Progress.DONE : Progress.ON_THE_WAY;
                var stuck = progress == Progress.STUCK;
                checkIns.notes()
                        .saveCommitment(
                                checkIn.id(),
                                before.commitment().id(),
                                new CommitmentCheck(
                                        Optional.of(progress),
                                        stuck ? scene.line("check-in/stuck", 0) : "",
                                        stuck ? Optional.of(checkIn.plannedOn().plusWeeks(3)) : Optional.empty()));
            }
        }
    }

    private void milestones(CheckIn checkIn) {
        for (var each : CheckInAgenda.of(agreement).milestones()) {
            if (each.milestone().date().filter(checkIn.plannedOn()::isAfter).isPresent()) {
                var check = new MilestoneCheck(each.milestone().label(), Optional.of(dice.happens(75)), "");
                checkIns.notes().saveMilestone(checkIn.id(), each.ref(), check);
            }
        }
    }

    private void support(CheckInId id) {
        for (var promise : CheckInAgenda.of(agreement).promises()) {
            var seen = dice.happens(75) ? Seen.SEEN : Seen.PARTLY;
            checkIns.notes().saveSupport(id, promise.ref(), new SupportCheck(Optional.of(seen), ""));
        }
    }

    private OptionalInt rating() {
        return OptionalInt.of(dice.between(3, ThreeCs.HIGHEST));
    }
}
