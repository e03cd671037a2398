package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changing and removing the passphrase of a store leaves and takes away. */
@Beside
class LockChangeTest {
    @TempDir
    Path temporary;

    private LockedFolder data;

    @BeforeEach
    void begin() {
        data = LockedFolder.in(temporary.resolve("data"));
    }

    @Test
    void changeKeepsEveryRowAndTakesTheOldPassphraseAndRecoveryKeyAway() throws Exception {
        var before = data.rows(Optional.empty());
        var oldRecovery = data.set().grouped();
        var newRecovery = data.change().grouped();
        assertThat(data.rows(data.key(LockedFolder.NEW))).isEqualTo(before);
        assertThat(data.campuses(newRecovery)).containsExactly(OldStore.CAMPUS);
        assertProblem("lock.wrong", () -> data.open(LockedFolder.OLD));
        assertProblem("lock.wrong", () -> data.open(oldRecovery));
    }

    @Test
    void keyFileFromBeforeAChangeOpensNothingNewer() throws IOException {
        data.set();
        var old = Files.readAllBytes(data.keys());
        data.change();
        Files.write(data.keys(), old);
        assertProblem("lock.keys-damaged", () -> data.open(LockedFolder.OLD));
        assertProblem("lock.keys-damaged", () -> data.open(LockedFolder.NEW));
    }

    @Test
    void changeTakesTheRecoveryKeyInPlaceOfAForgottenPassphrase() {
        var recovery = data.set().grouped();
        data.lock().change(Passphrase.of(recovery), Passphrase.of(LockedFolder.NEW));
        assertThat(data.campuses(LockedFolder.NEW)).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void removeKeepsEveryRowAndLeavesNoKeys() throws Exception {
        var before = data.rows(Optional.empty());
        data.set();
        data.remove();
        assertThat(data.lock().isLocked()).isFalse();
        assertThat(data.rows(Optional.empty())).isEqualTo(before);
        assertThat(data.contents()).containsOnlyKeys(Store.FILE_NAME);
    }

    @Test
    void leavesNothingButTheStoreAndItsKeys() throws IOException {
        data.set();
        assertThat(data.contents()).containsOnlyKeys(Store.FILE_NAME, KeyFile.NAME);
        data.change();
        assertThat(data.contents()).containsOnlyKeys(Store.FILE_NAME, KeyFile.NAME);
    }

    @Test
    void wrongPassphraseNeitherChangesNorRemoves() throws IOException {
        data.set();
        var before = data.contents().get(Store.FILE_NAME);
        var wrong = Passphrase.of("not the one");
        assertProblem("lock.wrong", () -> data.lock().change(wrong, Passphrase.of(LockedFolder.NEW)));
        assertProblem("lock.wrong", () -> data.lock().remove(wrong));
        assertThat(data.contents().get(Store.FILE_NAME)).isEqualTo(before);
    }

    @Test
    void onlyALockedStoreIsChangedOrUnlocked() {
        assertProblem("lock.not-locked", data::change);
        assertProblem("lock.not-locked", data::remove);
    }
}
