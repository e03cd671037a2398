package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever step of setting, changing or removing a passphrase is the last, the store opens, and the next start does the rest. */
@Beside
class InterruptedRelockTest {
    /** An old copy of the store that lies beside it: the last thing that follows a change. */
    private static final String COPY = "campus-accord-before-version-7-20260101-080000.mv.db";

    @TempDir
    Path temporary;

    private LockedFolder data;

    @BeforeEach
    void begin() throws IOException {
        data = LockedFolder.in(temporary.resolve("data"));
        Files.createDirectory(data.backups());
        Files.copy(data.file(), copy());
    }

    @Test
    void setThatEndedWhileTheCopyWasWritten() throws IOException {
        var before = Files.readAllBytes(data.file());
        Files.write(data.unfinished(), Arrays.copyOf(before, 5000));
        Files.writeString(data.folder().resolve(KeysOnDisk.INCOMPLETE_NAME), "half");
        assertOldInClear(before);
    }

    @Test
    void setThatEndedBeforeTheReplacement() throws IOException {
        var before = Files.readAllBytes(data.file());
        stopBeforeTheEnd(data::set);
        undoReplacement(before);
        assertOldInClear(before);
        assertThat(data.keys()).doesNotExist();
    }

    @Test
    void setThatEndedAfterTheReplacement() throws IOException {
        stopBeforeTheEnd(data::set);
        assertThat(StoreHeader.salt(copy())).isEmpty();
        assertThat(data.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
        assertComplete();
        assertCopyOpensWith(LockedFolder.OLD);
    }

    @Test
    void changeThatEndedBeforeTheReplacement() throws IOException {
        data.set();
        var before = Files.readAllBytes(data.file());
        stopBeforeTheEnd(data::change);
        undoReplacement(before);
        assertProblem("lock.wrong", () -> data.open(LockedFolder.NEW));
        assertThat(data.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
        assertComplete();
        assertCopyOpensWith(LockedFolder.OLD);
    }

    @Test
    void changeThatEndedAfterTheReplacement() throws IOException {
        data.set();
        stopBeforeTheEnd(data::change);
        assertProblem("lock.wrong", () -> data.open(LockedFolder.OLD));
        assertThat(data.campuses(LockedFolder.NEW)).containsExactly(OldStore.CAMPUS);
        assertComplete();
        assertCopyOpensWith(LockedFolder.NEW);
    }

    @Test
    void removeThatEndedBeforeTheReplacementLeavesNothingInClear() throws IOException {
        data.set();
        var before = Files.readAllBytes(data.file());
        stopBeforeTheEnd(data::remove);
        undoReplacement(before);
        assertThat(StoreHeader.salt(data.unfinished())).as("the leftover").isEmpty();
        // Not even before somebody types the passphrase.
        assertProblem("lock.needed", data::open);
        assertThat(data.unfinished()).doesNotExist();
        assertThat(data.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
        assertComplete();
    }

    @Test
    void removeThatEndedAfterTheReplacement() throws IOException {
        data.set();
        stopBeforeTheEnd(data::remove);
        assertOldInClear(Files.readAllBytes(data.file()));
        assertThat(data.keys()).doesNotExist();
    }

    @Test
    void leftoverIsNotTakenFromAProgramThatIsStillAtIt() throws IOException {
        data.set();
        Files.writeString(data.unfinished(), "on the way");
        try (var held = HeldFile.take(data.file())) {
            assertThat(held).isNotNull();
            assertProblem("store.locked", () -> data.open(LockedFolder.OLD));
        }
        assertThat(data.unfinished()).exists();
    }

    /** The copy beside the store is in use, so it cannot follow, and the key file goes on knowing both sides. */
    private void stopBeforeTheEnd(Runnable change) throws IOException {
        try (var inUse = HeldFile.take(copy())) {
            assertThat(inUse).isNotNull();
            change.run();
        }
    }

    /** As if the last step before had been the last. */
    private void undoReplacement(byte[] before) throws IOException {
        Files.move(data.file(), data.unfinished(), StandardCopyOption.REPLACE_EXISTING);
        Files.write(data.file(), before);
    }

    private void assertOldInClear(byte[] before) throws IOException {
        assertThat(data.file()).hasBinaryContent(before);
        try (var store = data.open()) {
            assertThat(OldStore.campuses(store)).containsExactly(OldStore.CAMPUS);
        }
        assertThat(data.unfinished()).doesNotExist();
    }

    private void assertComplete() throws IOException {
        assertThat(data.contents()).containsOnlyKeys(Store.FILE_NAME, KeyFile.NAME, Upgrade.BACKUPS + "/" + COPY);
        assertThat(KeyFile.read(Files.readAllBytes(data.keys())).orElseThrow()).satisfies(keys -> {
            assertThat(keys.entries()).hasSize(1);
            assertThat(keys.unfinished()).isEmpty();
        });
    }

    private void assertCopyOpensWith(String passphrase) throws IOException {
        assertThat(StoreHeader.salt(copy())).isPresent();
        Files.copy(copy(), data.file(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(data.campuses(passphrase)).containsExactly(OldStore.CAMPUS);
    }

    private Path copy() {
        return data.backups().resolve(COPY);
    }
}
