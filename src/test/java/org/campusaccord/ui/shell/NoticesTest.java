package org.campusaccord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.campusaccord.ui.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesTest extends WindowTest {
    private static final String DONE = "The passphrase is set. Your data and its backups are encrypted.";
    private static final String TROUBLE = "Today’s backup could not be made.";

    @BeforeEach
    void tell() {
        onFx(() -> {
            var view = (MainView) scene().getRoot();
            view.tell(Notice.done(DONE));
            view.tell(Notice.trouble(TROUBLE));
            return true;
        });
        go(new Place.Today());
    }

    @Test
    void whatIsGoodToKnowGoesWithTheSecondMove() {
        go(new Place.SettingsPage());
        assertThat(shows(DONE)).isTrue();
        picture("notices");

        go(new Place.Today());

        assertThat(shows(DONE)).isFalse();
        assertThat(shows(TROUBLE)).isTrue();
    }

    @Test
    void samePlaceShownAnewIsNoMove() {
        go(new Place.Today());
        go(new Place.Today());

        assertThat(shows(DONE)).isTrue();
    }

    @Test
    void troubleIsPutAwayWithEscapeWhileItsButtonHasTheFocus() {
        var buttons = robot.lookup(".notice-banner .button").queryAllAs(Button.class);
        assertThat(buttons)
                .hasSize(2)
                .allSatisfy(button -> assertThat(button.getAccessibleText()).isEqualTo("Put this note away"));
        var ofTrouble = buttons.stream()
                .filter(button -> TROUBLE.equals(button.getAccessibleHelp()))
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            ofTrouble.requestFocus();
            return true;
        });
        press(KeyCode.ESCAPE);

        assertThat(shows(TROUBLE)).isFalse();
        assertThat(shows(DONE)).isTrue();
        assertThat(scene().getFocusOwner()).isNotNull();
    }
}
