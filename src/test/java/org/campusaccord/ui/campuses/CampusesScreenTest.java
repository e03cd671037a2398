package org.campusaccord.ui.campuses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampusesScreenTest extends WindowTest {
    private void fill() {
        var district = new District(workspace, YEAR);
        district.signed(district.campus("Live Oak Elementary"));
        district.ready(district.campus("Bluestem Middle"));
        district.draft(district.campus("Tallgrass High"), 4, Optional.empty());
        for (int i = 1; i <= 12; i++) {
            district.campus("Prairie Elementary No. " + i);
        }
    }

    @Test
    void findsAndOpensACampusByKeyboard() {
        fill();
        go(new Place.Campuses());
        picture("campuses");
        press(KeyCode.CONTROL, KeyCode.F);
        type("blue");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        var bluestem = workspace.campuses().campuses(YEAR).getFirst().campus();
        assertThat(bluestem.name()).isEqualTo("Bluestem Middle");
        assertThat(place()).isEqualTo(new Place.CampusPage(bluestem.id()));
    }

    @Test
    void opensACampusWithOneClick() {
        fill();
        go(new Place.Campuses());
        robot.clickOn("Live Oak Elementary");

        assertThat(place()).isInstanceOf(Place.CampusPage.class);
    }

    @Test
    void refusesASecondCampusOfTheSameNameBesideTheField() {
        fill();
        go(new Place.Campuses());
        click("#add-campus");
        type("Tallgrass high");
        press(KeyCode.ENTER);

        assertThat(shows("“Tallgrass high” is in the list of campuses.")).isTrue();
        TextInputControl name = robot.lookup("#new-campus-name").queryTextInputControl();
        assertThat(name.getText()).isEqualTo("Tallgrass high");
        picture("campuses-duplicate");
    }

    @Test
    void addsOneCampusAfterAnother() {
        go(new Place.Campuses(true));
        type("Pecan Hollow Elementary");
        press(KeyCode.ENTER);
        type("Juniper Middle");
        press(KeyCode.ENTER);

        assertThat(workspace.campuses().campuses(YEAR))
                .extracting(campus -> campus.campus().name())
                .containsExactly("Juniper Middle", "Pecan Hollow Elementary");
    }

    @Test
    void offersTheFirstStepWhereThereIsNoCampus() {
        go(new Place.Campuses());

        assertThat(shows("There are no campuses yet")).isTrue();
        picture("campuses-empty");
    }

    @Test
    void asksBeforeACampusIsLostThatWasNotAdded() {
        go(new Place.Campuses(true));
        type("#new-campus-name", "Burr Oak Elementary");
        dialogs.willAnswer(false);
        go(new Place.Today());

        assertThat(dialogs.losing()).isEqualTo("Burr Oak Elementary");
    }

    @Test
    void writesTheBinderOfTheYear(@TempDir Path folder) throws IOException {
        fill();
        go(new Place.Campuses());
        var file = folder.resolve("binder.pdf");
        dialogs.willChoose(file);
        var told = new StringBuilder();
        dialogs.willFill(form -> form.lookupAll(".label").forEach(label -> told.append(((Labeled) label).getText())));

        click("#export-binder");

        assertThat(told).contains("District copy of", "Private notes", "What each party thought alone");

        assertThat(shows("Saved as " + file)).isTrue();
        assertThat(Files.size(file)).isGreaterThan(10_000);
        picture("campuses-binder");
    }

    @Test
    void writesTheDatesOfTheYear(@TempDir Path folder) {
        fill();
        go(new Place.Campuses());
        var file = folder.resolve("dates.ics");
        dialogs.willChoose(file);

        click("#export-year-calendar");
        click("#export-go");

        assertThat(shows("Saved as " + file)).isTrue();
        assertThat(file).isNotEmptyFile();
    }
}
