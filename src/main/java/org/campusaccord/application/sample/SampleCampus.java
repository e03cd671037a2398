package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
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
        var days = new YearDays(year, today, dice);
        var meeting = days.meeting(stage);
        clock.set(days.begin().atTime(10, 0));
        new SampleRollOver(workspace, dice).into(campus, year, meeting);
        clock.set(days.prepared(meeting).atTime(9, 0));
        var agreements = workspace.agreements();
        var id = agreements.find(campus, year).orElseGet(() -> agreements.start(campus, year));
        var agreement = agreements.agreement(id);
        var scene = new Scene(vocabulary, dice, agreement);
        switch (stage) {
            case DRAFT -> draft(agreement, scene, meeting);
            case PACKET_SENT, PACKET_DRAFTED, MEETING_AHEAD, MEETING_PASSED -> prepare(id, stage, meeting);
            default -> meet(agreement, stage, scene, meeting, days);
        }
    }

    private void draft(Agreement agreement, Scene scene, LocalDate meeting) {
        var conversation = new Conversation(workspace, agreement, scene, meeting);
        var items = agreement.protocol().items();
        int settled = scene.dice().between(1, items.size() - 1);
        conversation.settle(settled);
        conversation.begin(items.get(settled));
    }

    private void prepare(AgreementId id, Stage stage, LocalDate meeting) {
        workspace.agreements().changeMeetingDate(id, Optional.of(meeting));
        if (stage == Stage.PACKET_SENT) {
            new SampleLetters(workspace).handOut(id);
        } else if (stage == Stage.PACKET_DRAFTED) {
            new SampleLetters(workspace).draft(id);
        }
    }

    private void meet(Agreement agreement, Stage stage, Scene scene, LocalDate day, YearDays days) {
        new Conversation(workspace, agreement, scene, day)
                .settle(agreement.protocol().items().size());
        var signatures = new Signatures(workspace.signing(), clock, agreement, scene);
        clock.set(day.atTime(10, 30));
        signatures.prepare();
        switch (stage) {
            case SIGNATURES_MISSING ->
                signatures.sign(day.atTime(10, 35), scene.dice().between(1, 2));
            case DECLINED -> {
                signatures.sign(day.atTime(10, 35), 1);
                signatures.decline(day.atTime(11, 5));
            }
            default -> {
                signatures.sign(day.atTime(10, 35), 0);
                new SampleYear(workspace, clock, agreement.id(), scene, today).live(stage, days.turn(stage, day));
            }
        }
    }
}
