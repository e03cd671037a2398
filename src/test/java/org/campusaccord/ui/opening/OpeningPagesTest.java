package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.Problem;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The pages of a window in which no store is open yet. */
class OpeningPagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneId.of("America/Chicago"));
    private static final Messages MESSAGES = new Messages(Locale.US);
    private static final String FILE = "/home/rosalind/.local/share/campus-accord/campus-accord.mv.db";
    private static final Backup GOOD = FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false);
    private static final Backup LOCKED = FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, true);
    private static final Backup BROKEN = FakeCare.backup(48, BackupReason.BEFORE_UPGRADE, Backup.State.DAMAGED, false);

    private final FxRobot robot = new FxRobot();
    private final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    private final HeldDelay second = new HeldDelay();
    private final HeldDelay patience = new HeldDelay();
    private final List<Opened> opened = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private FakeWorkspaces workspaces;
    private StoreOpening opening;
    private Stage stage;
    private Theme theme;

    @BeforeEach
    void openWindow(@TempDir Path folder) throws TimeoutException {
        workspaces = new FakeWorkspaces(folder.resolve("data"), CLOCK);
        stage = FxToolkit.registerPrimaryStage();
        theme = WaitForAsyncUtils.waitForAsyncFx(20_000, Theme::new);
        opening = new StoreOpening(
                workspaces,
                new DirectTasks(),
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

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) {
        Screenshots.take(stage.getScene(), name + "-light");
        onFx(() -> dress(Appearance.DARK, 100));
        Screenshots.take(stage.getScene(), name + "-dark");
        onFx(() -> dress(Appearance.LIGHT, 200));
        Screenshots.take(stage.getScene(), name + "-large");
        onFx(() -> dress(Appearance.LIGHT, 100));
    }

    private boolean shows(String words) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled
                        && node.isVisible()
                        && labeled.getText() != null
                        && labeled.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private void open() {
        onFx(() -> opening.open(Arrival.FIRST));
    }

    private void fire(String selector) {
        var button = robot.lookup(selector).queryButton();
        onFx(button::fire);
    }

    private void type(String selector, String words) {
        TextInputControl field = robot.lookup(selector).queryTextInputControl();
        onFx(() -> {
            field.requestFocus();
            field.setText(words);
        });
    }

    private void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Object focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    @ParameterizedTest
    @CsvSource({
        "store.damaged, Your data cannot be read",
        "store.gone, Your data is not where it was",
        "store.newer, Your data was made by a newer Campus Accord",
        "store.foreign, This file is not from Campus Accord",
        "store.locked, Campus Accord is open already",
        "store.folder-unusable, The data folder cannot be used",
        "store.read-only, Your data is write-protected",
        "store.no-space, The disk is full",
        "store.migration-failed, Your data could not be brought up to date",
        "store.backup-failed, Your data could not be copied first",
        "store.unusable, Your data cannot be opened",
        "lock.keys-damaged, The keys to your data are missing",
        "protocol.unknown, This version of the protocol is not there"
    })
    void hasAPageForEachTrouble(String key, String title) {
        workspaces.standsInTheWay(Optional.of(Problem.of(key, FILE, "90013")));
        workspaces.fakeCare().having(GOOD, LOCKED);
        open();

        assertThat(shows(title)).isTrue();
        assertThat(shows("What is safe")).isTrue();
        assertThat(robot.lookup("#try-again").tryQuery()).isPresent();
        picture("trouble-" + key.replace('.', '-'));
    }

    @Test
    void beginsAnewOnlyAfterAQuestion() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.gone", FILE)));
        dialogs.willAnswer(false);
        open();
        fire("#begin-anew");
        assertThat(dialogs.asked()).containsExactly("Begin with an empty store?");
        assertThat(workspaces.fakeCare().done()).isEmpty();
        dialogs.willAnswer(true);

        fire("#begin-anew");

        assertThat(workspaces.fakeCare().done()).containsExactly("begin anew");
    }

    @Test
    void asksForThePresentPassphraseBeforeALockedStoreIsReplaced() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE).having(GOOD);
        open();
        fire("#choose-backup");
        fire(".restore-backup");
        assertThat(shows("This backup is not locked")).isTrue();
        assertThat(focused()).isEqualTo("present-passphrase");
        picture("restore-over-locked");
        fire("#restore-now");
        assertThat(shows("Your data is locked. Type")).isTrue();
        type("#present-passphrase", FakeCare.PASSPHRASE);

        fire("#restore-now");

        assertThat(workspaces.fakeCare().done()).containsExactly("restore backup-0.zip");
    }

    @Test
    void restoresTheNewestGoodBackupAfterOneQuestion() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", FILE)));
        workspaces.fakeCare().having(BROKEN, GOOD);
        open();
        assertThat(focused()).isEqualTo("restore-newest");
        press(KeyCode.SPACE);
        assertThat(shows("Restore the backup of Aug 17, 2026, 8:05 AM?")).isTrue();
        picture("restore-question");
        workspaces.standsInTheWay(Optional.empty());

        fire("#restore-now");

        assertThat(workspaces.fakeCare().done()).containsExactly("restore backup-0.zip");
        assertThat(opened).hasSize(1);
    }

    @Test
    void offersOnlyAFileFromElsewhereWhenThereIsNoBackup() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", FILE)));
        open();
        assertThat(shows("No good backup was found")).isTrue();
        picture("trouble-no-backup");
        fire("#choose-backup");
        picture("backup-choice-none");
        dialogs.willChoose(Path.of("stick", "campus-accord.zip"));
        fire("#backup-elsewhere");

        assertThat(shows("Restore “campus-accord.zip”?")).isTrue();
        assertThat(shows("Its passphrase, if the backup is locked")).isTrue();
    }

    @Test
    void saysThatThePassphraseOfTheBackupIsWrong() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", FILE)));
        workspaces.fakeCare().having(LOCKED, GOOD, BROKEN);
        workspaces.fakeCare().failsWith(Problem.of("lock.wrong"));
        open();
        fire("#choose-backup");
        picture("backup-choice");
        fire(".restore-backup");
        type("#backup-passphrase", "not this one");
        fire("#restore-now");

        assertThat(shows("neither the passphrase nor the recovery key")).isTrue();
        picture("restore-locked");
        fire("#restore-cancel");
        assertThat(shows("Choose a backup")).isTrue();
    }

    @Test
    void unlocksWithEnter() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();
        assertThat(focused()).isEqualTo("passphrase");
        picture("unlock");
        type("#passphrase", FakeCare.PASSPHRASE);
        press(KeyCode.ENTER);

        assertThat(opened).hasSize(1);
    }

    @Test
    void showsNoNameAndNoCampusWhileLocked() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();

        assertThat(shows("Data folder: " + workspaces.fakeCare().dataFolder())).isTrue();
        assertThat(stage.getScene().getRoot().lookup(".rail")).isNull();
    }

    @Test
    void saysCalmlyThatAPassphraseIsWrongAndSelectsIt() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();
        type("#passphrase", "four loud herons");
        press(KeyCode.ENTER);

        var field = robot.lookup("#passphrase").queryTextInputControl();
        assertThat(shows("What you typed is neither the passphrase nor the recovery key."))
                .isTrue();
        assertThat(field.getSelection().getLength()).isEqualTo("four loud herons".length());
        picture("unlock-wrong");
    }

    @Test
    void showsWhatIsTypedWhenSomebodyLooks() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();
        type("#passphrase", "four loud herons");
        var eye = robot.lookup("#passphrase-eye").queryAs(ToggleButton.class);
        onFx(eye::fire);

        assertThat(focused()).isEqualTo("passphrase-plain");
        assertThat(eye.getAccessibleText()).isEqualTo("Cover what you type");
        picture("unlock-plain");
    }

    @Test
    void countsDownBeforeTheNextTryAndHasItRead() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE).waits(Duration.ofSeconds(2));
        open();

        assertThat(shows("You can try again in 2 seconds.")).isTrue();
        assertThat(robot.lookup("#passphrase").query().isDisabled()).isTrue();
        picture("unlock-wait");
        workspaces.fakeCare().waits(Duration.ZERO);
        onFx(second::isOver);
        onFx(second::isOver);
        assertThat(robot.lookup("#passphrase").query().isDisabled()).isFalse();
        assertThat(focused()).isEqualTo("passphrase");
    }

    @Test
    void leadsFromTheRecoveryKeyToANewPassphraseAndANewKey() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();
        var link = robot.lookup("#forgotten").queryAs(Hyperlink.class);
        onFx(link::fire);
        picture("unlock-forgotten");
        type("#passphrase", FakeCare.KEY.grouped());
        press(KeyCode.ENTER);
        assertThat(shows("Set a new passphrase?")).isTrue();
        picture("renew");
        type("#new-passphrase", "six loud owls sleep south");
        type("#new-passphrase-again", "six loud owls sleep south");
        fire("#take-passphrase");

        assertThat(shows("Your recovery key")).isTrue();
    }

    @Test
    void goesOnFromTheRecoveryKeyOnlyWithItsLastGroup() {
        onFx(() -> opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), Arrival.FIRST));
        picture("recovery-key");
        type("#key-confirmation", "7Q4M");
        fire("#key-kept");
        assertThat(shows("This is not the last group.")).isTrue();
        assertThat(opened).isEmpty();
        type("#key-confirmation", "a85g");
        fire("#key-kept");

        assertThat(opened).hasSize(1);
    }

    @Test
    void printsAndCopiesTheRecoveryKey() {
        onFx(() -> opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), Arrival.FIRST));
        fire("#print-key");
        assertThat(printed).containsExactly("RecoverySheet");
        fire("#copy-key");

        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(FakeCare.KEY.grouped()));
    }

    @Test
    void saysAfterAWhileThatOpeningTakesLongerThanUsual() {
        onFx(() -> opening.work(Work.OPENING));
        assertThat(robot.lookup("#slow").query().isVisible()).isFalse();

        onFx(patience::isOver);

        assertThat(robot.lookup("#slow").query().isVisible()).isTrue();
        picture("opening-slow");
    }
}
