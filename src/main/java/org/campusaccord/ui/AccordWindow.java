package org.campusaccord.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.BackgroundTasks;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.shell.MainView;
import org.campusaccord.ui.shell.Navigation;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.theme.Theme;

/** The application's window: opens a store, shows its first place, changes between the person's own store and the sample, closes cleanly. */
public final class AccordWindow {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 820;

    private final Stage stage;
    private final Workspaces workspaces;
    private final Messages messages;
    private final Clock clock;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Theme theme = new Theme();
    private final Scene scene;
    private Settings look = Settings.INITIAL;
    private Optional<Workspace> open = Optional.empty();
    private Optional<Navigation> navigation = Optional.empty();

    public AccordWindow(Stage stage, Workspaces workspaces, Messages messages, Clock clock, Dialogs dialogs) {
        this.stage = stage;
        this.workspaces = workspaces;
        this.messages = messages;
        this.clock = clock;
        this.dialogs = dialogs;
        this.scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    }

    /** Starts the toolkit, shows the window and returns when it has been closed. Without a display the toolkit's own error is thrown. */
    public static void open(Workspaces workspaces, Messages messages, Clock clock) {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            new AccordWindow(stage, workspaces, messages, clock, new Dialogs(messages)).show();
        });
        try {
            closed.await();
            Platform.exit();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is read from a store before its first screen can be shown. */
    private record Opened(Workspace workspace, Settings settings, SchoolYear year, boolean isEmpty) {}

    /** Shows the window and opens the person's own store. */
    public void show() {
        stage.setTitle(messages.get("app.name"));
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(540);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        dialogs.setOwner(stage);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> dialogs.tell(unexpected(failure)));
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
                        () -> navigation.ifPresent(Navigator::back));
        openOwn();
        stage.show();
    }

    private static RuntimeException unexpected(Throwable failure) {
        return failure instanceof RuntimeException expected ? expected : new IllegalStateException(failure);
    }

    private void openOwn() {
        tasks.run(() -> opened(workspaces.open()), opened -> begin(opened, false), this::cannotOpen);
    }

    private void openSample() {
        leaveStore(() -> {
            showPage(new EmptyState(
                    Icons.SAMPLE, messages.get("app.sample.building"), messages.get("app.sample.building.sentence")));
            tasks.run(() -> opened(workspaces.openSample()), opened -> begin(opened, true), failure -> {
                dialogs.tell(failure);
                openOwn();
            });
        });
    }

    /** Shows a page without the frame, while no store is open. */
    private void showPage(EmptyState words) {
        var page = new StackPane(words);
        page.getStyleClass().add("main-view");
        scene.setRoot(page);
        theme.apply(scene, look);
    }

    private void leaveSample() {
        leaveStore(() -> tasks.run(
                () -> {
                    workspaces.removeSample();
                    return true;
                },
                _ -> openOwn(),
                failure -> {
                    dialogs.tell(failure);
                    openOwn();
                }));
    }

    /** Writes what is pending, closes the store that is open, then goes on. */
    private void leaveStore(Runnable then) {
        Runnable closeStore = () -> tasks.run(
                () -> {
                    open.ifPresent(Workspace::close);
                    return true;
                },
                _ -> {
                    open = Optional.empty();
                    navigation = Optional.empty();
                    then.run();
                },
                dialogs::tell);
        navigation.ifPresentOrElse(here -> here.leave(closeStore), closeStore);
    }

    private static Opened opened(Workspace workspace) {
        var settings = workspace.settings();
        var year = settings.currentYear();
        return new Opened(
                workspace,
                settings.settings(),
                year,
                workspace.campuses().campuses(year).isEmpty());
    }

    private void begin(Opened opened, boolean sample) {
        open = Optional.of(opened.workspace());
        var year = new SimpleObjectProperty<>(opened.year());
        var view = new MainView(
                messages, year, place -> navigation.ifPresent(here -> here.go(place)), tasks.busyProperty());
        var navigator = new Navigator() {
            @Override
            public void go(Place place) {
                navigation.ifPresent(here -> here.go(place));
            }

            @Override
            public void back() {
                navigation.ifPresent(Navigation::back);
            }
        };
        var context = new UiContext(opened.workspace(), tasks, messages, navigator, dialogs, clock, year);
        var screens = new Screens(context, this::openSample, settings -> theme.apply(scene, settings));
        var here = new Navigation(screens::screen, view);
        navigation = Optional.of(here);
        year.addListener((_, _, _) -> here.refresh());
        if (sample) {
            view.tellSample(messages, this::leaveSample);
        }
        scene.setRoot(view);
        look = opened.settings();
        theme.apply(scene, look);
        tasks.run(opened.workspace().deletion()::removeExpired, _ -> {}, dialogs::tell);
        here.go(opened.isEmpty() ? new Place.Welcome() : new Place.Today());
    }

    private void cannotOpen(RuntimeException failure) {
        var problem = Dialogs.problem(failure);
        showPage(new EmptyState(
                Icons.PROBLEM,
                messages.title(problem),
                messages.explain(problem),
                Controls.primary(messages.get("app.try-again"), this::openOwn),
                Controls.button(messages.get("app.quit"), this::close)));
    }

    /** Writes everything, closes the store, then hides the window. */
    public void close() {
        leaveStore(() -> {
            tasks.close();
            stage.hide();
        });
    }
}
