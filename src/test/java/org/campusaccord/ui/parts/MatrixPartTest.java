package org.campusaccord.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.ui.walkthrough.TalkTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class MatrixPartTest extends TalkTest {
    private static final String CELL = "#cell-focus-principal";

    @BeforeEach
    void arrive() {
        widen(1400);
        talk("confidentiality");
    }

    @AfterEach
    void leave() {
        widen(1000);
    }

    private void widen(double width) {
        onFx(() -> {
            scene().getWindow().setWidth(width);
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return true;
        });
    }

    /** Whether the cells come to stand in a table; folding takes the window some passes, since one part's room depends on another's. */
    private boolean becomesTable(boolean wanted) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isTable() == wanted);
        } catch (TimeoutException never) {
            return !wanted;
        }
        return wanted;
    }

    private boolean isTable() {
        onFx(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return true;
        });
        return find(CELL).getParent() instanceof GridPane;
    }

    private String shown() {
        ComboBox<Choice> cell = robot.lookup(CELL).queryComboBox();
        return cell.getValue().key();
    }

    private Answer.Matrix matrix() {
        return kept("confidentiality", "who-may-know", Answer.Matrix.class);
    }

    @Test
    void keepsWhatIsChosenInACell() {
        press(find(CELL), KeyCode.DOWN);
        press(find("#cell-focus-district-office"), KeyCode.DOWN);
        press(KeyCode.DOWN);

        var kept = matrix();
        assertThat(kept.at("focus", "principal")).contains("shared");
        assertThat(kept.at("focus", "district-office")).contains("total-only");
        assertThat(kept.at("focus", "other-teachers")).isEmpty();
    }

    @Test
    void keepsItsChoicesWhenItFoldsToAStack() {
        press(find(CELL), KeyCode.DOWN);
        assertThat(becomesTable(true)).isTrue();
        widen(640);

        assertThat(becomesTable(false)).isFalse();
        assertThat(shown()).isEqualTo("shared");
    }

    @Test
    void keepsItsChoicesWhenItUnfoldsToATable() {
        widen(640);
        press(find(CELL), KeyCode.DOWN);
        widen(1400);

        assertThat(becomesTable(true)).isTrue();
        assertThat(shown()).isEqualTo("shared");
        assertThat(matrix().at("focus", "principal")).contains("shared");
    }
}
