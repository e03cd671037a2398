package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.List;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.EndReason;

/** Somebody comes to a campus in the middle of its year, or the partnership ends there before the year does. */
final class SampleChange {
    private final Workspace workspace;
    private final SettableClock clock;
    private final Agreement agreement;
    private final Scene scene;
    private final Phrases phrases = Phrases.read("amendments.txt");

    SampleChange(Workspace workspace, SettableClock clock, Agreement agreement, Scene scene) {
        this.workspace = workspace;
        this.clock = clock;
        this.agreement = agreement;
        this.scene = scene;
    }

    /** The first party leaves; who comes in their place takes the agreement over as it is. */
    void affirm(LocalDate day) {
        clock.set(day.atTime(13, 0));
        var campuses = workspace.campuses();
        var campus = agreement.campus().id();
        var gone = agreement.parties().getFirst();
        var comes = Scene.fields(scene.dice().one(phrases.lines("newcomer")));
        campuses.unassign(campus, agreement.year(), gone);
        var person = campuses.assign(campus, agreement.year(), gone.role(), comes.get(0), comes.get(1));
        workspace.affirmations().affirm(agreement.id(), person.id());
        var party = workspace
                .agreements()
                .agreement(agreement.id())
                .party(person.id())
                .orElseThrow();
        new Signatures(workspace.signing(), clock, agreement, scene).sign(List.of(party), day.atTime(13, 30));
    }

    /** A check-in with who came was planned for a day, and nobody found the time. */
    void missCheckIn(LocalDate day) {
        if (workspace.checkIns().span(agreement.id()).holds(day)) {
            workspace
                    .checkIns()
                    .add(agreement.id(), scene.spoken(phrases.lines("check-in").getFirst()), day);
        }
    }

    /** The coach goes to another district; nobody takes over this year. */
    void end(LocalDate day) {
        clock.set(day.atTime(16, 0));
        var words = scene.spoken(scene.dice().one(phrases.lines("end")));
        workspace.endings().end(agreement.id(), new AgreementEnd(day, EndReason.COACH_MOVES, words));
    }
}
