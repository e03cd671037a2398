package org.campusaccord.ui;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.campusaccord.ui.common.Page;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A test in which somebody looks at a window, types and presses. */
public abstract class HandsOnTest {
    private static final long PATIENCE_MILLIS = 20_000;

    protected final FxRobot robot = new FxRobot();

    /** The window. */
    protected abstract Stage stage();

    protected final Scene scene() {
        return stage().getScene();
    }

    /** Runs on the window's thread and waits for the result. */
    protected <T> T onFx(Callable<T> work) {
        var result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
        settle();
        return result;
    }

    /** Lets the window take in what happened: more than once, since layouts that fold by their width need another pass. */
    private void settle() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, this::layOut);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, this::layOut);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, this::layOut);
    }

    private void layOut() {
        if (stage().isShowing()) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
    }

    /** Whether these words stand anywhere in the window. */
    protected boolean shows(String words) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled
                        && isShown(node)
                        && labeled.getText() != null
                        && labeled.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node here = node; here != null; here = here.getParent()) {
            if (!here.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Puts words into the control that has the focus, as a paste does: quick, and any Unicode. */
    protected void type(String words) {
        onFx(() -> {
            if (scene().getFocusOwner() instanceof TextInputControl input) {
                input.replaceSelection(words);
                return true;
            }
            throw new AssertionError("Nothing to type in has the focus: " + scene().getFocusOwner());
        });
    }

    /** Gives a control the focus and puts words into it. */
    protected void type(String selector, String words) {
        var node = robot.lookup(selector).query();
        onFx(() -> {
            node.requestFocus();
            if (node instanceof TextInputControl input) {
                input.selectAll();
            }
            return true;
        });
        type(words);
    }

    /** Presses keys together, the first one first. */
    protected void press(KeyCode... keys) {
        onFx(() -> {
            var keyboard = new Robot();
            List.of(keys).forEach(keyboard::keyPress);
            List.of(keys).reversed().forEach(keyboard::keyRelease);
            return true;
        });
    }

    /** Goes to a control by keyboard, as far as that matters here, and presses Space. */
    protected void push(Node control) {
        onFx(() -> {
            control.requestFocus();
            return true;
        });
        press(KeyCode.SPACE);
    }

    protected void push(String selector) {
        push(robot.lookup(selector).<Node>query());
    }

    /** Types into the control that has the focus, one character after another. */
    protected void write(String words) {
        onFx(() -> {
            words.codePoints().forEach(character -> Event.fireEvent(scene().getFocusOwner(), typed(character)));
            return true;
        });
    }

    private static KeyEvent typed(int character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, Character.toString(character), "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /** Presses a button, which may lie below what the window shows. */
    protected void pressButton(String selector) {
        var button = robot.lookup(selector).queryAs(ButtonBase.class);
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    /** Scrolls to a control, as a person would, and clicks it. */
    protected void click(String selector) {
        onFx(() -> {
            robot.lookup(selector).queryAll().stream().findFirst().ifPresent(Page::reveal);
            return true;
        });
        robot.clickOn(selector);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
