package org.campusaccord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.ui.WindowTest;
import org.junit.jupiter.api.Test;

class FoldedRailTest extends WindowTest {
    private MenuButton menu() {
        return robot.lookup("#school-year-menu").queryAs(MenuButton.class);
    }

    @Test
    void keepsTheChoiceOfTheSchoolYear() {
        go(new Place.Today());
        assertThat(menu().isVisible()).isFalse();

        large(() -> {
            assertThat(menu().isVisible()).isTrue();
            onFx(() -> {
                menu().getItems().stream()
                        .filter(item -> item.getText().equals("2025–26"))
                        .forEach(MenuItem::fire);
                return true;
            });
            assertThat(chosenYear()).isEqualTo(new SchoolYear(2025));
            assertThat(menu().getAccessibleText()).isEqualTo("School year 2025–26");
        });
    }
}
