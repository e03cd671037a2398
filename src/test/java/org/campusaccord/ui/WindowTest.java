package org.campusaccord.ui;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.PreparedStores;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.shell.MainView;
import org.campusaccord.ui.shell.Navigation;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Safekeeping;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window's frame with all its screens over a store of its own; work is done at once. */
public abstract class WindowTest {
    protected static final SchoolYear YEAR = new SchoolYear(2026);
    protected static final Messages MESSAGES = new Messages(Locale.US);
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final long PATIENCE_MILLIS = 20_000;

    protected final FxRobot robot = new FxRobot();
    protected final SettableClock clock =
            new SettableClock(LocalDateTime.of(2026, 8, 18, 9, 30), ZoneId.of("America/Chicago"));
    protected final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    protected Workspace workspace;
    private final ObjectProperty<SchoolYear> year = new SimpleObjectProperty<>(YEAR);
    private Optional<Place> place = Optional.empty();
    private Navigation navigation;
    private Stage stage;
    private Theme theme;

    @BeforeEach
    void openWindow(@TempDir Path folder) throws TimeoutException {
        furnish(folder.resolve("data"));
        workspace = prepared(Composition.open(folder.resolve("data"), clock, Locale.US));
        stage = FxToolkit.registerPrimaryStage();
        theme = onFx(Theme::new);
        navigation = onFx(this::build);
        onFx(() -> dress(Appearance.LIGHT, 100));
        FxToolkit.showStage();
        onFx(() -> {
            Frames.spare(stage);
            return true;
        });
    }

    /** Puts a store into the folder before it is opened: one without any campus, unless a test wants another. */
    protected void furnish(Path data) {
        PreparedStores.empty(data);
    }

    /** Puts something else in the place of a use case; nothing unless a test wants to. */
    protected Workspace prepared(Workspace opened) {
        return opened;
    }

    /** What looks after the whole store; nothing unless a test wants to. */
    protected Optional<Safekeeping> safekeeping() {
        return Optional.empty();
    }

    private Navigation build() {
        var view = new MainView(MESSAGES, year, this::goOnFx, new DirectTasks().busyProperty());
        var navigator = new Navigator() {
            @Override
            public void go(Place next) {
                goOnFx(next);
            }

            @Override
            public void back() {
                navigation.back();
            }
        };
        var context = new UiContext(workspace, new DirectTasks(), MESSAGES, navigator, dialogs, clock, year);
        var screens = new Screens(
                context,
                () -> dialogs.asked().add("sample"),
                settings -> theme.apply(stage.getScene(), settings),
                safekeeping());
        var made = new Navigation(
                next -> {
                    place = Optional.of(next);
                    return screens.screen(next);
                },
                view,
                dialogs);
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        // The one stage of the toolkit keeps the size that the test before gave it.
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        return made;
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.cleanupInput(robot);
        onFx(() -> {
            Frames.paint(stage);
            return true;
        });
        FxToolkit.hideStage();
        workspace.close();
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
        if (stage.isShowing()) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
    }

    private void goOnFx(Place next) {
        navigation.go(next);
    }

    /** Goes to a place, as the navigation does. */
    protected void go(Place next) {
        onFx(() -> {
            navigation.go(next);
            return true;
        });
    }

    /** Where the person is now. */
    protected Place place() {
        return place.orElseThrow();
    }

    protected Scene scene() {
        return stage.getScene();
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

    /** Scrolls to a control, as a person would, and clicks it. */
    protected void click(String selector) {
        onFx(() -> {
            robot.lookup(selector).queryAll().stream().findFirst().ifPresent(Page::reveal);
            return true;
        });
        robot.clickOn(selector);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean dress(Appearance appearance, int percent) {
        theme.apply(scene(), new Settings("", "", "", Month.JULY, Paper.LETTER, appearance, percent));
        return true;
    }

    /** The school year that the window shows. */
    protected SchoolYear chosenYear() {
        return year.get();
    }

    /** Does something while text is twice as large. */
    protected void large(Runnable work) {
        onFx(() -> dress(Appearance.LIGHT, 200));
        work.run();
        onFx(() -> dress(Appearance.LIGHT, 100));
    }

    /** Keeps pictures of the window: light, dark, and with text twice as large. */
    protected void picture(String name) {
        Screenshots.take(scene(), name + "-light");
        onFx(() -> dress(Appearance.DARK, 100));
        Screenshots.take(scene(), name + "-dark");
        onFx(() -> dress(Appearance.LIGHT, 200));
        Screenshots.take(scene(), name + "-large");
        onFx(() -> dress(Appearance.LIGHT, 100));
    }
}
