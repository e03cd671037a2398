package org.campusaccord.ui;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
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
import org.testfx.api.FxToolkit;

/** The window's frame with all its screens over a store of its own; work is done at once. */
public abstract class WindowTest extends HandsOnTest {
    protected static final SchoolYear YEAR = new SchoolYear(2026);
    protected static final Messages MESSAGES = new Messages(Locale.US);
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

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
        Frames.spare(stage);
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
                safekeeping(),
                Optional.empty());
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
        Frames.paint(stage);
        FxToolkit.hideStage();
        workspace.close();
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

    @Override
    protected Stage stage() {
        return stage;
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
