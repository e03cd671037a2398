package org.campusaccord.ui.campuses;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.domain.Problem;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.campuses.CampusesViewModel.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampusesViewModelTest extends OneCampusTest {
    private CampusesViewModel model;

    @BeforeEach
    void open() {
        campus.workspace().campuses().add("Bluestem Middle", "230", Level.MIDDLE);
        campus.draft();
        model = new CampusesViewModel(campus.workspace(), new DirectTasks(), OneCampus.YEAR);
        model.load(failure -> {
            throw failure;
        });
    }

    @Test
    void findsByPerson() {
        model.searchProperty().set("hồng");

        assertThat(model.found()).extracting(CampusRow::name).containsExactly("Live Oak Elementary");
    }

    @Test
    void findsNamesAsTheyAreTyped() {
        model.searchProperty().set("Thi Hong ");

        assertThat(model.found()).extracting(CampusRow::name).containsExactly("Live Oak Elementary");
    }

    @Test
    void findsByCode() {
        model.searchProperty().set("230");

        assertThat(model.found()).extracting(CampusRow::name).containsExactly("Bluestem Middle");
    }

    @Test
    void showsOnlyWhatIsNotStarted() {
        model.shownProperty().set(Shown.NOT_STARTED);

        assertThat(model.found()).extracting(CampusRow::name).containsExactly("Bluestem Middle");
    }

    @Test
    void keepsWhatWasTypedWhenTheNameIsTaken() {
        model.newNameProperty().set("LIVE OAK ELEMENTARY");
        model.add(() -> {});

        assertThat(model.problemProperty().get()).map(Problem::key).contains("campus.duplicate");
        assertThat(model.newNameProperty().get()).isEqualTo("LIVE OAK ELEMENTARY");
    }

    @Test
    void refusesANameOfFiveHundredCharacters() {
        model.newNameProperty().set("x".repeat(500));
        model.add(() -> {});

        assertThat(model.problemProperty().get()).map(Problem::key).contains("name.too-long");
        assertThat(model.all()).hasSize(2);
    }

    @Test
    void emptiesTheFormForTheNextCampus() {
        model.newNameProperty().set("Juniper Middle");
        model.add(() -> {});

        assertThat(model.newNameProperty().get()).isEmpty();
        assertThat(model.all()).hasSize(3);
    }
}
