package org.campusaccord.journey;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody at the window: looks for things by what they are, presses keys, waits until something is there. */
final class Person {
    private static final int PATIENCE_SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    Person(Stage stage) {
        this.stage = stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Waits until something holds. */
    void waitUntil(String what, BooleanSupplier condition) {
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!WaitForAsyncUtils.waitForAsyncFx(5000, condition::getAsBoolean)) {
            if (System.nanoTime() > last) {
                throw new AssertionError("Waited in vain for " + what + "; the window ends with: " + end(words()));
            }
            WaitForAsyncUtils.sleep(5, TimeUnit.MILLISECONDS);
        }
        settle();
    }

    private static String end(String words) {
        return words.substring(Math.max(0, words.length() - 600));
    }

    /** Lets the window do what it has to do; once is enough, since whoever needs more waits for what they need. */
    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /** The one visible node with this id. */
    <N extends Node> N find(String id, Class<N> kind) {
        waitUntil("#" + id, () -> visible("#" + id).stream().anyMatch(kind::isInstance));
        return visible("#" + id).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Everything visible that a CSS selector finds within a node. */
    <N extends Node> List<N> within(Node node, String selector, Class<N> kind) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> node.lookupAll(selector).stream()
                        .filter(Person::isShown)
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList());
    }

    private Set<Node> visible(String selector) {
        return scene().getRoot().lookupAll(selector).stream()
                .filter(Person::isShown)
                .collect(Collectors.toSet());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Goes to a control as the keyboard does, and presses a key there. */
    void press(Node node, KeyCode... keys) {
        focus(node);
        robot.press(keys).release(keys);
        settle();
    }

    void press(String id) {
        var node = find(id, Node.class);
        waitUntil(id + " to be enabled", () -> !node.isDisabled());
        press(node, KeyCode.SPACE);
    }

    void shortcut(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    /** Types into a text control, a typed key for each character. */
    void type(TextInputControl control, String words) {
        focus(control);
        inWindow(() -> {
            control.end();
            words.codePoints().forEach(character -> Event.fireEvent(control, typed(Character.toString(character))));
        });
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /** Does something on the window's own thread, and lets the window take it in. */
    private static void inWindow(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, work);
        settle();
    }

    void type(String id, String words) {
        type(find(id, TextInputControl.class), words);
    }

    /** Chooses the entry of a list so many places down. */
    void choose(ComboBox<?> list, int place) {
        focus(list);
        inWindow(() -> list.getSelectionModel().select(place));
    }

    /** Draws lines over a node with the mouse: a share of its width and height for each point. */
    void draw(Node node, double... shares) {
        inWindow(() -> reveal(node));
        waitUntil("all of " + node + " in sight", () -> isInSight(node));
        var bounds = WaitForAsyncUtils.waitForAsyncFx(5000, () -> node.localToScreen(node.getBoundsInLocal()));
        for (int i = 0; i < shares.length; i += 2) {
            robot.moveTo(
                    bounds.getMinX() + shares[i] * bounds.getWidth(),
                    bounds.getMinY() + shares[i + 1] * bounds.getHeight());
            if (i == 0) {
                robot.press(javafx.scene.input.MouseButton.PRIMARY);
            }
        }
        robot.release(javafx.scene.input.MouseButton.PRIMARY);
        settle();
    }

    private boolean isInSight(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= scene().getHeight();
    }

    private static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof javafx.scene.control.ScrollPane scroll && scroll.getContent() != null) {
                var content = scroll.getContent().getLayoutBounds().getHeight();
                var view = scroll.getViewportBounds().getHeight();
                var top = scroll.getContent()
                        .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                        .getMinY();
                scroll.setVvalue(content <= view ? 0 : Math.clamp((top - 40) / (content - view), 0, 1));
            }
        }
    }

    private void focus(Node node) {
        inWindow(node::requestFocus);
        waitUntil("the focus on " + node, () -> node.isFocused() || within(node));
    }

    private static boolean within(Node node) {
        return node.isFocusWithin();
    }

    /** Every word that the window shows now. */
    String words() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> Stream.of(".label", ".button", ".toggle-button", ".text-field")
                        .flatMap(kind -> scene().getRoot().lookupAll(kind).stream())
                        .filter(Person::isShown)
                        .map(Person::text)
                        .collect(Collectors.joining(" | ")));
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case TextInputControl input -> input.getText() == null ? "" : input.getText();
            default -> "";
        };
    }
}
