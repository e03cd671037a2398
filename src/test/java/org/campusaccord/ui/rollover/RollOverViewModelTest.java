package org.campusaccord.ui.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.rollover.RollOverPlan.Situation;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.District;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollOverViewModelTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private Workspace workspace;
    private District district;

    @BeforeEach
    void open(@TempDir Path folder) {
        var clock = new SettableClock(LocalDateTime.of(2027, 6, 1, 9, 0), OneCampus.ZONE);
        workspace = Composition.open(folder, clock, Locale.US);
        district = new District(workspace, YEAR);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private RollOverViewModel model(Optional<CampusId> only) {
        var model = new RollOverViewModel(workspace, new DirectTasks(), YEAR, only, failure -> {
            throw failure;
        });
        model.load();
        return model;
    }

    private CampusId withCommitment(String name) {
        var campus = district.campus(name);
        district.signedWith(campus, "Share the fall results", LocalDate.of(2028, 2, 29));
        return campus;
    }

    @Test
    void choosesEveryCampusThatCanBeRolledOver() {
        district.signed(district.campus("Bluestem Middle"));
        district.draft(district.campus("Tallgrass High"), 3, Optional.empty());
        district.campus("Zinnia Primary");

        var campuses = model(Optional.empty()).campuses();

        assertThat(campuses)
                .extracting(choices -> choices.plan().situation())
                .containsExactly(Situation.OPEN, Situation.NOT_SIGNED, Situation.NO_AGREEMENT);
        assertThat(campuses)
                .extracting(choices -> choices.chosenProperty().get())
                .containsExactly(true, false, false);
    }

    @Test
    void waitsForAnAnswerToEachCommitment() {
        var model = model(Optional.of(withCommitment("Bluestem Middle")));
        var choices = model.campuses().getFirst();
        assertThat(choices.isReady()).isFalse();

        choices.answer(choices.plan().asked().getFirst(), new CommitmentChoice.Leave());

        assertThat(choices.isReady()).isTrue();
    }

    @Test
    void leavesWhatIsUnansweredOnlyWhenTold() {
        withCommitment("Bluestem Middle");
        var model = model(Optional.empty());
        assertThat(model.unanswered()).isEqualTo(1);

        model.leaveRest();
        model.rollOver();

        var draft = workspace.agreements().summaries().getFirst();
        assertThat(draft.year()).isEqualTo(YEAR.next());
        assertThat(workspace.agreements().agreement(draft.id()).commitments()).isEmpty();
    }

    @Test
    void goesOnWithTheOthersWhenOneCampusFails() {
        var first = district.campus("Bluestem Middle");
        district.signed(first);
        district.signed(district.campus("Tallgrass High"));
        var model = model(Optional.empty());
        // Meanwhile somebody has begun the new year by hand.
        var begun = workspace.agreements().start(first, YEAR.next());
        workspace.agreements().saveAnswer(begun, new PartRef("goals", "alignment"), new Answer.Statement("Mine."));

        model.rollOver();

        assertThat(model.state()).isEqualTo(new RollOverViewModel.State(false, 2, 2));
        assertThat(model.campuses())
                .extracting(
                        choices -> choices.outcomeProperty().get().orElseThrow().getClass())
                .isEqualTo(List.of(Outcome.Refused.class, Outcome.Done.class));
    }

    @Test
    void proposesTheSameDayAYearLater() {
        var choices =
                model(Optional.of(withCommitment("Bluestem Middle"))).campuses().getFirst();

        assertThat(choices.plan().asked().getFirst().nextDue()).contains(LocalDate.of(2029, 2, 28));
    }

    @Test
    void givesNothingToWhoDoesNotStay() {
        var choices =
                model(Optional.of(withCommitment("Bluestem Middle"))).campuses().getFirst();
        var open = choices.plan().asked().getFirst();
        var owner = open.commitment().owner();
        choices.answer(open, new CommitmentChoice.Carry(owner, Optional.empty()));

        choices.stay(owner.orElseThrow(), false);

        assertThat(choices.order(1).commitments().values())
                .containsExactly(new CommitmentChoice.Carry(Optional.empty(), Optional.empty()));
    }

    @Test
    void closesNoYearThatStillRuns() {
        district.signed(district.campus("Bluestem Middle"));

        assertThat(model(Optional.empty())
                        .campuses()
                        .getFirst()
                        .closingProperty()
                        .get())
                .isFalse();
    }
}
