package org.campusaccord.ui.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseloadScreenTest extends WindowTest {
    private CampusId here;

    @BeforeEach
    void promise() {
        var district = new District(workspace, YEAR);
        here = district.campus("Live Oak Elementary");
        var there = district.campus("Bluestem Middle");
        coach(here, "Marisol Quintanilla", Optional.of(new DaysAWeek(5)));
        coach(there, "Marisol Quintanilla", Optional.of(new DaysAWeek(6)));
        coach(there, "Nguyễn Thị Hồng", Optional.of(new DaysAWeek(10)));
        coach(here, "Zoë Ward", Optional.of(new DaysAWeek(1)));
    }

    private void coach(CampusId campus, String name, Optional<DaysAWeek> days) {
        var person = workspace.campuses().assign(campus, YEAR, Role.COACH, name, "");
        workspace.campuses().promise(campus, YEAR, person.id(), days);
    }

    @Test
    void warnsOfAWeekThatIsTooShort() {
        go(new Place.Caseloads());
        picture("caseload");

        assertThat(shows("More than a week: 5½ days on 2 campuses")).isTrue();
        assertThat(shows("The week is full: 5 days")).isTrue();
        assertThat(shows("½ day a week, 4½ left")).isTrue();
        assertThat(shows("Not said for every campus")).isTrue();
    }

    @Test
    void opensTheCampus() {
        go(new Place.Caseloads());
        robot.clickOn("Live Oak Elementary: ½ day");

        assertThat(place()).isEqualTo(new Place.CampusPage(here));
    }

    @Test
    void warnsQuietlyWhereTheDaysAreEntered() {
        go(new Place.CampusPage(here));
        assertThat(shows("Promised 5½ days a week on 2 campuses")).isTrue();
        var change = robot.lookup(node -> node instanceof ButtonBase
                        && "Change name or e-mail of Marisol Quintanilla".equals(node.getAccessibleText()))
                .queryAs(ButtonBase.class);
        onFx(() -> {
            change.fire();
            return true;
        });
        assertThat(shows("With 3 days elsewhere that makes 5½")).isTrue();
        picture("campus-days");

        choose(Optional.of(new DaysAWeek(4)));
        assertThat(shows("With 3 days elsewhere")).isFalse();
        click("#person-save");

        assertThat(shows("2 days a week")).isTrue();
        assertThat(workspace.campuses().campus(here, YEAR).in(Role.COACH))
                .filteredOn(party -> party.name().equals("Marisol Quintanilla"))
                .extracting(party -> party.days())
                .containsExactly(Optional.of(new DaysAWeek(4)));
    }

    @SuppressWarnings("unchecked")
    private void choose(Optional<DaysAWeek> days) {
        ComboBox<Optional<DaysAWeek>> field = robot.lookup("#person-days").queryAs(ComboBox.class);
        onFx(() -> {
            field.setValue(days);
            return true;
        });
    }
}
