package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.campusaccord.storage.backup.BackupReader;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the store follows it when it is locked, changed and unlocked. */
@Beside
class OldCopiesTest {
    @TempDir
    Path temporary;

    private LockedFolder data;
    private Path beforeUpgrade;
    private Path failedUpgrade;

    @BeforeEach
    void begin() throws IOException {
        data = LockedFolder.in(temporary.resolve("data"));
        Files.createDirectory(data.backups());
        beforeUpgrade = data.backups().resolve("campus-accord-before-version-7-20260101-080000.mv.db");
        failedUpgrade = data.folder().resolve("campus-accord-failed-version-7.mv.db");
        Files.copy(data.file(), beforeUpgrade);
        Files.writeString(failedUpgrade, "The beginning of " + OldStore.CAMPUS);
    }

    @Test
    void copiesAreEncryptedWithTheStore() throws Exception {
        data.set();
        assertThat(StoreHeader.salt(beforeUpgrade)).isPresent();
        assertThat(StoreHeader.salt(failedUpgrade)).isPresent();
        var copy = StoreLook.byReading(new StoreFile(beforeUpgrade, data.key(LockedFolder.OLD)));
        assertThat(copy).isEqualTo(data.rows(data.key(LockedFolder.OLD)));
    }

    @Test
    void copiesGoOnOpeningWithTheStoresOwnKeysAfterAChange() throws Exception {
        data.set();
        data.change();
        assertThat(StoreHeader.salt(beforeUpgrade)).isEqualTo(StoreHeader.salt(data.file()));
        assertThat(StoreLook.byReading(new StoreFile(beforeUpgrade, data.key(LockedFolder.NEW))))
                .isEqualTo(data.rows(data.key(LockedFolder.NEW)));
    }

    @Test
    void copiesAreByteForByteAsBeforeWhenTheLockIsGone() throws IOException {
        var before = data.contents();
        data.set();
        data.remove();
        assertThat(data.contents()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void whatWasNeverFinishedIsTakenAway() throws IOException {
        for (var name : new String[] {
            HeldFile.INCOMPLETE_NAME, Upgrade.UNFINISHED_NAME, FirstStore.UNFINISHED_NAME, Relock.UNFINISHED_NAME
        }) {
            Files.copy(data.file(), data.folder().resolve(name));
            Files.copy(data.file(), data.backups().resolve(name));
        }
        data.set();
        assertThat(data.contents())
                .containsOnlyKeys(
                        Store.FILE_NAME,
                        KeyFile.NAME,
                        data.folder().relativize(beforeUpgrade).toString(),
                        data.folder().relativize(failedUpgrade).toString());
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        var notes = data.folder().resolve("my notes.part");
        Files.writeString(notes, "mine");
        data.set();
        assertThat(notes).hasContent("mine");
    }

    @Test
    void copyUnderAKeyOfItsOwnIsLeftAsItIs() throws IOException {
        var own = StoreCipher.random(new SecureRandom());
        var foreign = data.folder().resolve("campus-accord-failed-version-6.mv.db");
        try (var held = HeldFile.take(beforeUpgrade)) {
            held.copyTo(foreign, new Recryption(Optional.empty(), Optional.of(own)));
        }
        var before = Files.readAllBytes(foreign);
        data.set();
        data.change();
        assertThat(foreign).hasBinaryContent(before);
    }

    @Test
    void oneThatIsInUseDoesNotKeepTheOthersInClear() throws IOException {
        try (var inUse = HeldFile.take(beforeUpgrade)) {
            assertThat(inUse).isNotNull();
            data.set();
        }
        assertThat(StoreHeader.salt(beforeUpgrade)).isEmpty();
        assertThat(StoreHeader.salt(failedUpgrade)).isPresent();
        data.open(LockedFolder.OLD).close();
        assertThat(StoreHeader.salt(beforeUpgrade)).isPresent();
    }

    @Test
    void backupsWithCapitalEndingsInFoldersAndBesideTheStoreAreEncrypted() throws IOException {
        var sorted = Files.createDirectory(data.backups().resolve("2026"));
        var places = List.of(
                data.backups().resolve("A.ZIP"),
                sorted.resolve("b.zip"),
                data.folder().resolve("c.zip"));
        for (var place : places) {
            new ClosedStoreFile(data.folder(), new BackupShelf(), Clock.systemUTC()).backUp(place, Optional.empty());
        }
        data.set();
        for (var place : places) {
            try (var reader = BackupReader.open(place)) {
                assertThat(reader.manifest().locked()).isTrue();
            }
        }
        assertThat(data.lock().copiesInClear()).isEmpty();
    }

    @Test
    void tellsOfDamagedCopiesThatStayInClear() throws IOException {
        var damaged = data.backups().resolve("campus-accord 2026-08-18 0930 daily.zip");
        Files.writeString(damaged, OldStore.CAMPUS);
        Files.writeString(data.backups().resolve("holiday.zip"), "pictures");
        assertThat(data.lock().copiesInClear()).isEmpty();
        data.set();
        assertThat(data.lock().copiesInClear()).containsExactly(damaged);
    }

    @Test
    void deletesOnlyTheCopiesInClearThatItToldOf() throws IOException {
        var damaged = data.backups().resolve("campus-accord 2026-08-18 0930 daily.zip");
        var untold = data.backups().resolve("campus-accord 2026-08-19 0930 daily.zip");
        Files.writeString(damaged, OldStore.CAMPUS);
        data.set();
        Files.writeString(untold, OldStore.CAMPUS);
        var told = List.of(damaged, beforeUpgrade, data.file());
        assertThat(data.lock().deleteInClear(told)).isEmpty();
        assertThat(damaged).doesNotExist();
        assertThat(List.of(beforeUpgrade, data.file(), untold)).allMatch(Files::exists);
    }
}
