package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.Tries;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Beside
class StoreLockTest {
    @TempDir
    Path temporary;

    private LockedFolder data;

    @BeforeEach
    void begin() {
        data = LockedFolder.in(temporary.resolve("data"));
    }

    @Test
    void storeIsNotLockedUntilSomebodyLocksIt() {
        assertThat(data.lock().isLocked()).isFalse();
        data.set();
        assertThat(data.lock().isLocked()).isTrue();
        assertThat(Store.isLocked(data.folder())).isTrue();
    }

    @Test
    void folderWithoutAStoreIsNotLocked() {
        assertThat(new LockedFolder(temporary.resolve("none")).lock().isLocked())
                .isFalse();
    }

    @Test
    void locksEveryRow() throws Exception {
        var before = data.rows(Optional.empty());
        data.set();
        assertThat(data.rows(data.key(LockedFolder.OLD))).isEqualTo(before);
        assertThat(data.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void opensWithTheRecoveryKeyHoweverItIsTyped() {
        var recovery = data.set().grouped();
        assertThat(data.campuses(recovery)).containsExactly(OldStore.CAMPUS);
        assertThat(data.campuses(recovery.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .containsExactly(OldStore.CAMPUS);
    }

    @Test
    void wrongPassphraseIsRefusedAndChangesNothing() throws IOException {
        data.set();
        var before = data.contents();
        assertProblem("lock.wrong", () -> data.open("magnolia blue bonnet"));
        assertThat(data.contents().get(Store.FILE_NAME)).isEqualTo(before.get(Store.FILE_NAME));
        assertThat(data.contents().get(KeyFile.NAME)).isEqualTo(before.get(KeyFile.NAME));
    }

    @Test
    void lockedStoreNeedsAPassphrase() {
        data.set();
        assertProblem("lock.needed", data::open);
    }

    @Test
    void storeInClearNeverAsks() throws IOException {
        assertThat(data.campuses("whatever")).containsExactly(OldStore.CAMPUS);
        Files.writeString(data.keys(), "keys of another store");
        assertThat(data.campuses("whatever")).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void whatIsWrittenIntoALockedStoreIsThereNextTime() {
        data.set();
        try (var store = data.open(LockedFolder.OLD)) {
            new CampusTables(store).addCampus("Pecan Grove Middle", "201", Level.MIDDLE);
        }
        assertThat(data.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS, "Pecan Grove Middle");
    }

    @Test
    void shortPassphraseIsRefused() {
        assertProblem("lock.too-short", () -> data.lock().lock(Passphrase.of("seven77")));
        assertThat(data.lock().isLocked()).isFalse();
    }

    @Test
    void lockedStoreIsNotLockedAgain() {
        data.set();
        assertProblem("lock.needed", data::set);
    }

    @Test
    void storeThatIsOpenElsewhereStaysAsItIs() throws IOException {
        try (var held = HeldFile.take(data.file())) {
            assertThat(held).isNotNull();
            assertProblem("store.locked", data::set);
        }
        assertThat(data.lock().isLocked()).isFalse();
        assertThat(data.contents()).containsOnlyKeys(Store.FILE_NAME);
    }

    @Test
    void damagedStoreIsNotLocked() throws IOException {
        Files.writeString(data.file(), "no store at all\n".repeat(1000));
        assertProblem("store.damaged", data::set);
        assertThat(data.contents()).containsOnlyKeys(Store.FILE_NAME);
        assertThat(data.file()).hasContent("no store at all\n".repeat(1000));
    }

    @Test
    void fiveWrongTriesHoldUpTheSixthEvenIfItIsRight() {
        data.set();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertProblem("lock.wrong", () -> data.open("not the one"));
        }
        assertThat(data.lock().waitBeforeNextTry()).hasSeconds(5);
        assertProblem("lock.wait", () -> data.open(LockedFolder.OLD));
        assertProblem("lock.wait", data::remove);
    }

    @Test
    void rightTryForgetsTheWrongOnes() throws IOException {
        data.set();
        assertProblem("lock.wrong", () -> data.open("not the one"));
        assertThat(data.contents()).containsKey(Tries.NAME);
        data.open(LockedFolder.OLD).close();
        assertThat(data.contents()).doesNotContainKey(Tries.NAME);
    }

    @Test
    void openStoreKnowsItsKeyAndForgetsItWhenClosed() {
        data.set();
        var expected = data.key(LockedFolder.OLD).orElseThrow().hex();
        var store = data.open(LockedFolder.OLD);
        var key = store.file().key().orElseThrow();
        assertThat(key.hex()).isEqualTo(expected);
        store.close();
        assertThat(key.bytes()).containsOnly(0);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayNotReadTheStoreMayNotReadItOnceItIsLocked() throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(data.file(), ownerOnly);
        data.set();
        assertThat(Files.getPosixFilePermissions(data.file())).isEqualTo(ownerOnly);
        assertThat(Files.getPosixFilePermissions(data.keys())).isEqualTo(ownerOnly);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void locksTheFileThatALinkStandsFor() throws IOException {
        var elsewhere = Files.createDirectory(temporary.resolve("elsewhere")).resolve(Store.FILE_NAME);
        Files.move(data.file(), elsewhere);
        Files.createSymbolicLink(data.file(), elsewhere);
        data.set();
        assertThat(data.file()).isSymbolicLink();
        assertThat(StoreHeader.salt(elsewhere)).isPresent();
        assertThat(data.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void newRecoveryKeyKeepsThePassphraseAndTakesTheOldKeyAway() throws Exception {
        var before = data.rows(Optional.empty());
        var old = data.set().grouped();
        var renewed =
                data.lock().renewRecoveryKey(Passphrase.of(LockedFolder.OLD)).grouped();
        assertThat(data.rows(data.key(LockedFolder.OLD))).isEqualTo(before);
        assertThat(data.campuses(renewed)).containsExactly(OldStore.CAMPUS);
        assertProblem("lock.wrong", () -> data.open(old));
    }

    @Test
    void newRecoveryKeyTakesThePassphraseItself() throws IOException {
        var recovery = data.set().grouped();
        var before = data.contents();
        assertProblem("lock.passphrase-wanted", () -> data.lock().renewRecoveryKey(Passphrase.of(recovery)));
        assertThat(data.contents().get(Store.FILE_NAME)).isEqualTo(before.get(Store.FILE_NAME));
        assertThat(data.campuses(recovery)).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void eachRecoveryKeyHasAMarkOfItsOwn() {
        assertThat(mark()).isEmpty();
        data.set();
        var first = mark();
        assertThat(first).isPresent().isEqualTo(mark());
        data.lock().renewRecoveryKey(Passphrase.of(LockedFolder.OLD));
        assertThat(mark()).isPresent().isNotEqualTo(first);
    }

    private Optional<String> mark() {
        var lock = data.lock();
        lock.isLocked();
        return lock.recoveryMark();
    }
}
