package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;

/** A backup is opened as a file, by a double click. */
class FileToOpenWindowTest extends OwnStoreWindowTest {
    private static final Path FILE = Path.of("stick", "Pecan Valley.accord");

    private void call() {
        onFx(() -> window().call(Optional.of(FILE)));
    }

    @Test
    void asksBeforeItTakesThePlaceOfTheOpenStore() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        call();
        waitUntil(() -> isThere("#restore-now"));

        assertThat(shows("Restore “Pecan Valley.accord”?")).isTrue();
        assertThat(workspaces.fakeCare().done()).isEmpty();
        assertThat(workspaces.openNow()).isZero();
        Screenshots.take(stage.getScene(), "file-to-open");
    }

    @Test
    void comesBackToWhereThePersonWasWhenTheAnswerIsNo() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        goToSettings();
        call();
        waitUntil(() -> isThere("#restore-cancel"));
        fire("#restore-cancel");
        waitUntil(() -> isThere("#backups-card"));

        assertThat(workspaces.fakeCare().done()).isEmpty();
        assertThat(workspaces.openNow()).isEqualTo(1);
    }

    @Test
    void restoresWhenTheAnswerIsYes() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        call();
        waitUntil(() -> isThere("#restore-now"));
        fire("#restore-now");
        waitUntil(() -> isThere(".notice-banner"));

        assertThat(workspaces.fakeCare().done()).hasSize(1);
    }

    @Test
    void waitsUntilTheStoreIsOpen() {
        openWindow(workspaces, clock, dialogs);
        call();
        waitUntil(() -> isThere("#restore-now"));

        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void asksOverAStoreThatIsLockedOrDamaged() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere("#passphrase"));
        call();
        waitUntil(() -> isThere("#present-passphrase"));
        fire("#restore-cancel");
        waitUntil(() -> isThere("#passphrase"));
        unlock(FakeCare.PASSPHRASE);
        waitUntil(() -> isThere(".rail"));

        assertThat(workspaces.fakeCare().done()).isEmpty();
    }

    @Test
    void asksForThePresentPassphraseWhenTheOpenStoreHasOne() {
        openUnlocked();
        call();
        waitUntil(() -> isThere("#present-passphrase"));

        assertThat(workspaces.openNow()).isZero();
    }

    @Test
    void helpsWhereTheStoreDoesNotOpen() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "file")));
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere("#quit"));
        call();
        waitUntil(() -> isThere("#restore-now"));

        assertThat(dialogs.told()).isEmpty();
    }
}
