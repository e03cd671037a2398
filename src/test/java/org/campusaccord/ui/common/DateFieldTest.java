package org.campusaccord.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DateFieldTest {
    private static final LocalDate EARLIER = LocalDate.of(2026, 8, 25);
    private static final int PATIENCE = 10_000;

    private final FxRobot robot = new FxRobot();
    private final List<Optional<LocalDate>> heard = new ArrayList<>();
    private DateField field;

    @BeforeEach
    void showField() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        field = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var shown = new DateField("Date", new Messages(Locale.US));
            shown.onChange(heard::add);
            stage.setScene(new Scene(new VBox(shown, new Button("Next")), 400, 200));
            stage.show();
            return shown;
        });
    }

    @AfterEach
    void hideField() throws TimeoutException {
        FxToolkit.cleanupInput(robot);
        FxToolkit.hideStage();
    }

    private void showEarlier() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> field.show(Optional.of(EARLIER)));
    }

    private void type(String words, KeyCode then) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            field.picker().requestFocus();
            field.picker().getEditor().selectAll();
        });
        if (words.isEmpty()) {
            robot.push(KeyCode.DELETE);
        }
        robot.write(words, 0);
        robot.push(then);
    }

    private String editor() {
        return field.picker().getEditor().getText();
    }

    private boolean says(String words) {
        return robot.lookup((Node node) -> node.isVisible()
                        && node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/2/2026", "09/02/2026", "2026-09-02", "Sep 2, 2026", "September 2, 2026"})
    void takesADateAsPeopleWriteIt(String typed) {
        type(typed, KeyCode.ENTER);

        assertThat(heard).containsExactly(Optional.of(LocalDate.of(2026, 9, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soonish", "2/30/2027", "13/1/2026", "9/2"})
    void leavesWhatIsNoDateAsTyped(String typed) {
        type(typed, KeyCode.TAB);

        assertThat(editor()).isEqualTo(typed);
        assertThat(says("“" + typed + "” is not a date.")).isTrue();
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAB", "ENTER"})
    void leavesWhatIsNoDateInThePlaceOfAnEarlierOne(KeyCode then) {
        showEarlier();
        type("soonish", then);

        assertThat(editor()).isEqualTo("soonish");
        assertThat(says("“soonish” is not a date.")).isTrue();
        assertThat(heard).isEmpty();
        assertThat(field.picker().getValue()).isEqualTo(EARLIER);
    }

    @Test
    void leavesWhatIsNoDateWhenEnterIsPressed() {
        type("soonish", KeyCode.ENTER);

        assertThat(editor()).isEqualTo("soonish");
        assertThat(says("“soonish” is not a date.")).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void isContentOnceADateIsTyped() {
        type("soonish", KeyCode.ENTER);
        type("9/2/2026", KeyCode.TAB);

        assertThat(says("is not a date")).isFalse();
        assertThat(heard).containsExactly(Optional.of(LocalDate.of(2026, 9, 2)));
    }

    @Test
    void isContentOnceTheEarlierDateIsTypedAgain() {
        showEarlier();
        type("soonish", KeyCode.ENTER);
        type("8/25/2026", KeyCode.TAB);

        assertThat(says("is not a date")).isFalse();
        assertThat(editor()).isEqualTo("Aug 25, 2026");
    }

    @Test
    void takesAnEmptyFieldForNoDate() {
        showEarlier();
        type("", KeyCode.TAB);

        assertThat(heard).containsExactly(Optional.empty());
    }
}
