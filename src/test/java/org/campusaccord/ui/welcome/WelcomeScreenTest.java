package org.campusaccord.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WelcomeScreenTest extends WindowTest {
    @BeforeEach
    void arrive() {
        go(new Place.Welcome());
    }

    @Test
    void keepsWhoUsesItAndGoesToTheRosterByKeyboard() {
        type("#your-name", "Rosalind Achterberg");
        press(KeyCode.TAB);
        type("rosalind@pecanvalley.example");
        press(KeyCode.TAB);
        type("Pecan Valley ISD");
        picture("welcome");

        press(KeyCode.TAB);
        press(KeyCode.SPACE);

        assertThat(place()).isEqualTo(new Place.RosterImport());
        assertThat(workspace.settings().settings().championName()).isEqualTo("Rosalind Achterberg");
        assertThat(workspace.settings().settings().district()).isEqualTo("Pecan Valley ISD");
    }

    @Test
    void saysNothingOfSavingBeforeAnythingWasTyped() {
        assertThat(indicator().isVisible()).isFalse();

        type("#your-name", "Rosalind Achterberg");

        assertThat(indicator().isVisible()).isTrue();
    }

    private Node indicator() {
        return robot.lookup(".save-indicator").query();
    }

    @Test
    void opensTheFormForTheFirstCampus() {
        click("#way-type");

        assertThat(place()).isEqualTo(new Place.Campuses(true));
        assertThat(scene().getFocusOwner().getId()).isEqualTo("new-campus-name");
    }

    @Test
    void exploresTheSample() {
        click("#way-sample");

        assertThat(dialogs.asked()).containsExactly("sample");
    }
}
