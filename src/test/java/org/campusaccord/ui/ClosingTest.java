package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import org.campusaccord.Composition;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.testing.Settled;
import org.campusaccord.ui.opening.FakeWorkspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is closed, or the store left, while the store's thread is busy with a backup. */
class ClosingTest extends WholeWindowTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 8, 18, 9, 30);

    private final SettableClock clock = new SettableClock(MORNING, ZoneId.of("America/Chicago"));
    private final CountDownLatch diskIsFree = new CountDownLatch(1);
    private FakeWorkspaces workspaces;
    private Path own;

    @BeforeEach
    void openSettings(@TempDir Path folder) {
        own = folder.resolve("own");
        workspaces = new FakeWorkspaces(own, clock);
        try (var store = Composition.open(own, clock, Locale.US)) {
            store.settings().keep(Settled.champion("Rosalind Achterberg", "Pecan Valley ISD"));
        }
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        // What the first screen did not wait for is over then.
        waitUntil(() -> workspaces.backups().askedWhetherDue() > 0);
        goToSettings();
    }

    @AfterEach
    void freeTheDisk() {
        diskIsFree.countDown();
    }

    /** The next day's backup holds the store's thread. */
    private void keepTheStoreBusy() {
        workspaces.backups().writesTo(this::waitForTheDisk);
        onFx(() -> {
            clock.set(MORNING.plusDays(1));
            window().lookAtClock();
        });
    }

    private void waitForTheDisk() {
        try {
            assertThat(diskIsFree.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String keptName() {
        try (var store = Composition.open(own, clock, Locale.US)) {
            return store.settings().settings().championName();
        }
    }

    @Test
    void coversTheScreenFromTheMomentTheClosingBegins() {
        keepTheStoreBusy();
        onFx(window()::close);

        assertThat(isThere("#your-name")).isFalse();
        assertThat(shows("Everything you typed is being written")).isTrue();
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void keepsWordsThatStillComeWhileItCloses() {
        var name = (TextInputControl) find("#your-name");
        keepTheStoreBusy();
        onFx(() -> name.setText("Rosa"));
        onFx(window()::close);
        onFx(() -> name.setText("Rosa Delgado"));
        diskIsFree.countDown();
        waitUntil(() -> !stage.isShowing());

        assertThat(keptName()).isEqualTo("Rosa Delgado");
    }

    @Test
    void closesOnceWhenItIsAskedToAgainWhileItSaves() {
        keepTheStoreBusy();
        onFx(window()::close);
        onFx(window()::close);
        diskIsFree.countDown();
        waitUntil(() -> !stage.isShowing());

        assertThat(workspaces.openNow()).isZero();
        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void coversTheScreenWhileAPassphraseIsSet() {
        waitUntil(() -> isThere("#set-passphrase"));
        fire("#set-passphrase");
        type("#new-passphrase", FakeCare.PASSPHRASE);
        type("#new-passphrase-again", FakeCare.PASSPHRASE);
        keepTheStoreBusy();
        fire("#take-passphrase");

        assertThat(isThere("#your-name")).isFalse();
        diskIsFree.countDown();
        waitUntil(() -> isThere("#recovery-key"));
    }

    @Test
    void bringsTheScreenBackWhenThePersonStays() {
        type("#your-email", "nobody");
        dialogs.willAnswer(false);
        onFx(window()::close);
        waitUntil(() -> !dialogs.asked().isEmpty());

        assertThat(((TextInputControl) find("#your-email")).getText()).isEqualTo("nobody");
        dialogs.willAnswer(true);
    }
}
