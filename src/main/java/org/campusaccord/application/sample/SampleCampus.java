package org.campusaccord.application.sample;

import java.time.LocalDate;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;

/** Brings one campus through its year, as far as a stage. */
final class SampleCampus {
    private final Workspace workspace;
    private final SettableClock clock;
    private final Vocabulary vocabulary;
    private final LocalDate today;

    SampleCampus(Workspace workspace, SettableClock clock, Vocabulary vocabulary, LocalDate today) {
        this.workspace = workspace;
        this.clock = clock;
        this.vocabulary = vocabulary;
        this.today = today;
    }

    void live(CampusId campus, SchoolYear year, Stage stage, Dice dice) {
        if (stage == Stage.NOT_STARTED) {
            return;
        }
        var day = meetingDay(year, dice);
        clock.set(day.atTime(9, 0));
        var id = workspace.agreements().start(campus, year);
        var agreement = workspace.agreements().agreement(id);
        var scene = new Scene(vocabulary, dice, agreement);
        var conversation = new Conversation(workspace.agreements(), agreement, scene, day);
        var items = agreement.protocol().items();
        if (stage == Stage.DRAFT) {
            int settled = dice.between(0, items.size() - 1);
            conversation.settle(settled);
            conversation.begin(items.get(settled));
            return;
        }
        conversation.settle(items.size());
        var signatures = new Signatures(workspace.signing(), clock, agreement, scene);
        clock.set(day.atTime(10, 30));
        signatures.prepare();
        switch (stage) {
            case SIGNED -> {
                signatures.sign(day.atTime(10, 35), 0);
                var signed = workspace.agreements().agreement(id);
                new SampleCheckIns(workspace.checkIns(), clock, signed, scene).holdUntil(today);
            }
            case SIGNATURES_MISSING -> signatures.sign(day.atTime(10, 35), dice.between(1, 2));
            case DECLINED -> {
                signatures.sign(day.atTime(10, 35), 1);
                signatures.decline(day.atTime(11, 5));
            }
            case DRAFT, NOT_STARTED -> {}
        }
    }

    /** A day in August or early September, but never one that is still to come. */
    private LocalDate meetingDay(SchoolYear year, Dice dice) {
        var usual = SchoolDays.onOrAfter(
                year.firstDay(SchoolYear.USUAL_START).plusDays(40).plusDays(dice.between(0, 30)));
        var latest = SchoolDays.onOrBefore(today.minusDays(dice.between(1, 10)));
        return usual.isBefore(latest) ? usual : latest;
    }
}
