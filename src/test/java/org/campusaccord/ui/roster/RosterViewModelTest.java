package org.campusaccord.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.roster.RosterViewModel.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterViewModelTest extends OneCampusTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/rosters/state-directory.csv");

    private RosterViewModel model;

    @BeforeEach
    void open() {
        model = new RosterViewModel(campus.workspace(), new DirectTasks(), OneCampus.YEAR);
    }

    @Test
    void writesNothingBeforeOneSaysSo() {
        model.read(DIRECTORY);

        assertThat(model.stepProperty().get()).isInstanceOf(Step.Previewing.class);
        assertThat(campus.workspace().campuses().campuses(OneCampus.YEAR)).hasSize(1);
    }

    @Test
    void importsWhatThePreviewShows() {
        model.read(DIRECTORY);
        model.apply(failure -> {
            throw failure;
        });

        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.Done.class,
                        done -> assertThat(done.summary().campusesAdded()).isEqualTo(12));
    }

    @Test
    void asksForAnotherFileWhenThisOneIsNotThere(@TempDir Path folder) {
        model.read(folder.resolve("nothing.csv"));

        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.Choosing.class,
                        choosing -> assertThat(choosing.problem()).isPresent());
    }
}
