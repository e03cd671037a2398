package org.campusaccord.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.campusaccord.application.UncaughtErrors;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.BackgroundTasks;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.desktop.WindowKeeper;
import org.campusaccord.ui.desktop.WindowMemory;
import org.campusaccord.ui.lock.IdleTime;
import org.campusaccord.ui.lock.IdleWatch;
import org.campusaccord.ui.lock.SystemPrinting;
import org.campusaccord.ui.opening.OpenedAhead;
import org.campusaccord.ui.saving.Pause;
import org.campusaccord.ui.theme.Theme;

/** The application's window: how it begins and closes, how it is dressed, its keys. What is in it is the {@code Sessions}' part. */
public final class AccordWindow {
    private static final String ICON = "campus-accord.png";
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 820;
    /** What takes less long needs no words. */
    private static final Duration MOMENT = Duration.ofMillis(500);

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Longer than this it takes longer than usual. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** Between two looks at the clock. */
    private static final Duration TICK = Duration.ofSeconds(5);

    private final Stage stage;
    private final Messages messages;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Theme theme = new Theme();
    private final Scene scene;
    private final IdleWatch idle;
    private final Sessions sessions;
    private final UncaughtErrors errors;
    private final WindowMemory memory;
    private Settings look;

    /** A window whose own thread is the only one that tells its errors. */
    public AccordWindow(Stage stage, Workspaces workspaces, Messages messages, Clock clock, Dialogs dialogs) {
        this(
                stage,
                workspaces,
                messages,
                clock,
                dialogs,
                new UncaughtErrors(dialogs::tellError),
                _ -> {},
                WindowMemory.ofNothing());
    }

    AccordWindow(
            Stage stage,
            Workspaces workspaces,
            Messages messages,
            Clock clock,
            Dialogs dialogs,
            UncaughtErrors errors,
            FirstFrame.Listener firstFrame,
            WindowMemory memory) {
        this.stage = stage;
        this.messages = messages;
        this.dialogs = dialogs;
        this.errors = errors;
        this.memory = memory;
        this.look = memory.look();
        this.scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        this.idle =
                new IdleWatch(new IdleTime(clock, System::nanoTime), new Pause(TICK), this::lookAtClock, this::lock);
        this.sessions = new Sessions(
                workspaces,
                tasks,
                messages,
                dialogs,
                clock,
                new Sessions.Window(
                        this::show,
                        this::dress,
                        this::closeOthers,
                        idle::limit,
                        new SystemPrinting(stage, messages),
                        () -> new Pause(SECOND),
                        () -> new Pause(MOMENT),
                        () -> new Pause(PATIENCE),
                        new FirstFrame(closing -> drawn(firstFrame, closing), this::close)::ready,
                        this::close));
    }

    /** The icon is for docks and task bars, which can wait a moment; reading a picture takes one. */
    private void drawn(FirstFrame.Listener firstFrame, Runnable closing) {
        firstFrame.drawn(closing);
        var icon = Objects.requireNonNull(AccordWindow.class.getResource(ICON), ICON);
        stage.getIcons().setAll(new Image(icon.toExternalForm()));
    }

    /** Starts the toolkit, shows the window and returns when it has been closed. Without a display the toolkit's own error is thrown. */
    public static void open(Workspaces workspaces, Messages messages, Clock clock, Backstage backstage) {
        var opening = backstage.opening();
        var running = new RunningToolkit(backstage.errors());
        running.run(stage -> {
            var dialogs = new Dialogs(messages, Optional.of(backstage.logFolder()));
            var window = new AccordWindow(
                    stage,
                    workspaces,
                    messages,
                    clock,
                    dialogs,
                    backstage.errors(),
                    backstage.firstFrame(),
                    opening.memory());
            window.show(opening.ahead());
            opening.file().ifPresent(window.sessions::openFile);
            running.atSystemEnd(window.sessions::endAtOnce, opening.memory()::write);
            backstage.calls().accept(file -> running.onWindowThread(() -> window.call(file)));
        });
        opening.memory().write();
    }

    /** Shows the window and opens the person's own store. */
    public void show() {
        show(OpenedAhead.nothing());
    }

    private void show(OpenedAhead ahead) {
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(540);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        dialogs.setOwner(stage);
        errors.tellThrough(dialogs::tellError);
        Thread.currentThread().setUncaughtExceptionHandler(errors);
        var keys = scene.getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), sessions::back);
        var locking = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
        keys.put(locking, this::lock);
        dialogs.addKeys(locking, this::lock);
        new WindowKeeper(stage, memory).place(WIDTH, HEIGHT);
        idle.start();
        sessions.openOwn(ahead);
        stage.show();
    }

    private void show(Parent root) {
        stage.setTitle(messages.get("app.name"));
        scene.setRoot(root);
        theme.apply(scene, look);
    }

    private void dress(Settings settings) {
        look = settings;
        memory.dressed(settings);
        theme.apply(scene, settings);
    }

    private void lock() {
        sessions.lock();
    }

    /** Looks whether a new day has begun. */
    void lookAtClock() {
        sessions.lookAtClock();
    }

    private void closeOthers() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !stage.equals(window))
                .forEach(Window::hide);
    }

    /** Writes everything, closes the store, then hides the window. */
    public void close() {
        sessions.quit(this::hideAfterWork, this::hideNow);
    }

    private void hideAfterWork() {
        idle.stop();
        tasks.close();
        stage.hide();
    }

    private void hideNow() {
        idle.stop();
        tasks.abandon();
        stage.hide();
    }

    /** Shows the window to whoever started the program once more, be it with a file. */
    void call(Optional<Path> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.ifPresent(sessions::openFile);
    }
}
