package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.FakeDialogs;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.saving.HeldDelay;
import org.campusaccord.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The pages of a window in which no store is open yet. */
abstract class OpeningPagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneId.of("America/Chicago"));
    private static final Messages MESSAGES = new Messages(Locale.US);
    static final String FILE = "/home/rosalind/.local/share/campus-accord/campus-accord.mv.db";
    static final Backup GOOD = FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false);
    static final Backup LOCKED = FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, true);
    static final Backup BROKEN = FakeCare.backup(48, BackupReason.BEFORE_UPGRADE, Backup.State.DAMAGED, false);

    final FxRobot robot = new FxRobot();
    final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    final HeldDelay second = new HeldDelay();
    final HeldDelay moment = new HeldDelay();
    final HeldDelay patience = new HeldDelay();
    final List<Opened> opened = new ArrayList<>();
    final List<String> printed = new ArrayList<>();
    FakeWorkspaces workspaces;
    StoreOpening opening;
    Stage stage;
    private Theme theme;

    @BeforeEach
    void openWindow(@TempDir Path folder) throws TimeoutException {
        workspaces = new FakeWorkspaces(folder.resolve("data"), CLOCK);
        stage = FxToolkit.registerPrimaryStage();
        theme = WaitForAsyncUtils.waitForAsyncFx(20_000, Theme::new);
        opening = new StoreOpening(
                workspaces,
                new DirectTasks(),
                dialogs,
                new OpeningWords(MESSAGES, new BackupWords(MESSAGES, CLOCK.getZone())),
                () -> second,
                (store, _) -> opened.add(store));
        onFx(this::build);
        FxToolkit.showStage();
    }

    private void build() {
        var words = new BackupWords(MESSAGES, CLOCK.getZone());
        var view = new OpeningView(
                opening,
                new OpeningView.Tools(
                        new DirectTasks(),
                        MESSAGES,
                        dialogs,
                        words,
                        sheet -> {
                            printed.add(sheet.getClass().getSimpleName());
                            return Optional.empty();
                        },
                        () -> moment,
                        () -> patience,
                        () -> dialogs.asked().add("quit")));
        stage.setScene(new Scene(view, 1000, 700));
        stage.setWidth(1000);
        stage.setHeight(700);
        dress(Appearance.LIGHT, 100);
    }

    private void dress(Appearance appearance, int percent) {
        theme.apply(
                stage.getScene(), new Settings("", "", "", SchoolYear.USUAL_START, Paper.LETTER, appearance, percent));
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.cleanupInput(robot);
        FxToolkit.hideStage();
        opened.forEach(store -> store.workspace().close());
    }

    static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void picture(String name) {
        take(name + "-light", Appearance.LIGHT, 100);
        take(name + "-dark", Appearance.DARK, 100);
        take(name + "-large", Appearance.LIGHT, 200);
        onFx(() -> dress(Appearance.LIGHT, 100));
    }

    private void take(String name, Appearance appearance, int percent) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> dress(appearance, percent));
        Screenshots.take(stage.getScene(), name);
    }

    boolean shows(String words) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled
                        && node.isVisible()
                        && labeled.getText() != null
                        && labeled.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    void open() {
        onFx(() -> opening.open(Arrival.FIRST));
    }

    void fire(String selector) {
        var button = robot.lookup(selector).queryButton();
        onFx(button::fire);
    }

    void type(String selector, String words) {
        TextInputControl field = robot.lookup(selector).queryTextInputControl();
        onFx(() -> {
            field.requestFocus();
            field.setText(words);
        });
    }

    void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Object focused() {
        return stage.getScene().getFocusOwner().getId();
    }
}
