package org.campusaccord.application.sample;

import java.time.LocalDate;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;

/** What happens at a campus after its agreement is signed. */
final class SampleYear {
    private final Workspace workspace;
    private final SettableClock clock;
    private final AgreementId id;
    private final Scene scene;
    private final LocalDate today;

    SampleYear(Workspace workspace, SettableClock clock, AgreementId id, Scene scene, LocalDate today) {
        this.workspace = workspace;
        this.clock = clock;
        this.id = id;
        this.scene = scene;
        this.today = today;
    }

    /** Lives the year up to the stage; its turn comes on a day. */
    void live(Stage stage, LocalDate turn) {
        hold(LocalDate.MIN, turn);
        switch (stage) {
            case AMENDED -> amendment().sign(turn, 0);
            case AMENDMENT_BEING_WRITTEN -> amendment().write(turn);
            case AMENDMENT_UNSIGNED -> amendment().sign(turn, 1);
            case AFFIRMED -> change().affirm(turn);
            case ENDED_EARLY -> change().end(turn);
            case REVIEW_PLANNED -> review().plan(turn, soon());
            default -> {}
        }
        if (stage == Stage.SIGNED || stage == Stage.AMENDED || stage == Stage.AFFIRMED) {
            hold(turn, today);
            review().hold(today);
        }
        if (stage == Stage.AFFIRMED) {
            change().missCheckIn(SchoolDays.onOrBefore(today.minusDays(1)));
        }
    }

    private void hold(LocalDate from, LocalDate until) {
        new SampleCheckIns(workspace.checkIns(), clock, agreement(), scene).hold(from, until);
    }

    private SampleAmendment amendment() {
        return new SampleAmendment(workspace, clock, agreement(), scene);
    }

    private SampleChange change() {
        return new SampleChange(workspace, clock, agreement(), scene);
    }

    private SampleReview review() {
        return new SampleReview(workspace, clock, agreement(), scene);
    }

    private LocalDate soon() {
        return SchoolDays.onOrAfter(today.plusDays(scene.dice().between(5, 11)));
    }

    /** As it stands now: an amendment, or somebody new, may have changed it. */
    private Agreement agreement() {
        return workspace.agreements().agreement(id);
    }
}
