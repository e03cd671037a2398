package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Safekeeping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the settings scroll to while somebody types a passphrase. */
class LockFormInSightTest extends WindowTest {
    private final FakeCare care = new FakeCare(Path.of("data"));

    @Override
    protected Optional<Safekeeping> safekeeping() {
        return Optional.of(new FakeSafekeeping(care));
    }

    private void open(String button, int percent) {
        go(new Place.SettingsPage());
        ComboBox<Integer> size = robot.lookup("#text-size").queryComboBox();
        onFx(() -> {
            size.setValue(percent);
            return true;
        });
        pressButton(button);
    }

    private void assertInSight(String... selectors) {
        for (var selector : selectors) {
            assertThat(isInSight(robot.lookup(selector).query())).as(selector).isTrue();
        }
    }

    private boolean isInSight(Node node) {
        return onFx(() -> {
            var page = bounds(scene().getRoot().lookup(".scroll-page"));
            return page.contains(bounds(node));
        });
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private double position() {
        return onFx(() -> ((ScrollPane) scene().getRoot().lookup(".scroll-page")).getVvalue());
    }

    @Test
    void opensTheFormForAPassphraseFullyInSight() {
        open("#set-passphrase", 100);

        assertInSight("#new-passphrase", "#strength", "#new-passphrase-again", "#take-passphrase", "#lock-cancel");
        Screenshots.take(scene(), "lock-form-opened");
    }

    @Test
    void opensTheFormForAnotherPassphraseFullyInSight() {
        care.lockedWith(FakeCare.PASSPHRASE);
        open("#change-passphrase", 100);

        assertInSight("#present-passphrase", "#new-passphrase", "#new-passphrase-again", "#take-passphrase");
        Screenshots.take(scene(), "lock-form-change");
    }

    @Test
    void staysWhereItIsWhileTheTabKeyGoesThroughAFormInSight() {
        open("#set-passphrase", 100);
        var before = position();
        press(KeyCode.TAB);
        press(KeyCode.TAB);

        assertThat(scene().getFocusOwner().getId()).isEqualTo("new-passphrase-again");
        assertThat(position()).isEqualTo(before);
    }

    @Test
    void tabKeyBringsTheWholeCardIntoSight() {
        care.lockedWith(FakeCare.PASSPHRASE);
        go(new Place.SettingsPage());
        onFx(() -> {
            robot.lookup("#text-size").query().requestFocus();
            return true;
        });
        assertThat(isInSight(robot.lookup("#lock-card").query())).isFalse();
        press(KeyCode.TAB);

        assertThat(scene().getFocusOwner().getId()).isEqualTo("lock-card-now");
        assertInSight("#lock-card", "#text-size");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void keepsAFieldTogetherWithItsMessage(int percent) {
        open("#set-passphrase", percent);
        assertInSight("#new-passphrase", "#strength");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertInSight("#new-passphrase-again");
        type("#new-passphrase", FakeCare.PASSPHRASE);
        type("#new-passphrase-again", "something else");
        pressButton("#take-passphrase");

        assertInSight("#new-passphrase-again");
        var message = robot.lookup((Node node) -> node instanceof javafx.scene.control.Label label
                        && label.getText().startsWith("This is not the same as above."))
                .query();
        assertThat(isInSight(message)).isTrue();
        Screenshots.take(scene(), "lock-form-message-" + percent);
    }
}
