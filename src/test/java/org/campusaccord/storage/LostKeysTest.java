package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.Tries;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key file that is lost is found again in a backup. */
@Beside
class LostKeysTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T09:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private LockedFolder data;
    private byte[] keys;

    @BeforeEach
    void lock() throws IOException {
        data = LockedFolder.lockedIn(temporary.resolve("data"));
        keys = Files.readAllBytes(data.keys());
    }

    @Test
    void opensWithTheKeysOfABackupAndWritesThemBack() throws IOException {
        backUp();
        Files.delete(data.keys());
        assertThat(data.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
        assertThat(data.keys()).hasBinaryContent(keys);
    }

    @Test
    void wrongPassphraseBringsNoKeysBack() throws IOException {
        backUp();
        Files.writeString(data.keys(), "damaged");
        assertProblem("lock.wrong", () -> data.open("not this one"));
        assertThat(data.keys()).hasContent("damaged");
    }

    @Test
    void backupOfAnOpenStoreWritesLostKeysBack() throws IOException {
        try (var store = data.open(LockedFolder.OLD)) {
            Files.delete(data.keys());
            var made = new StoreBackups(store, new BackupShelf(), CLOCK).make(data.backups(), BackupReason.BY_HAND);
            assertThat(made.state()).isEqualTo(Backup.State.VERIFIED);
        }
        assertThat(data.keys()).hasBinaryContent(keys);
        var fresh = new LockedFolder(temporary.resolve("fresh"));
        restore(fresh, data.backups().resolve("campus-accord 2026-08-18 0930 by-hand.zip"));
        assertThat(fresh.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void copyKeptBeforeARestoreOpensWithTheBackupsKeys() throws IOException {
        var backup = Files.move(backUp(), temporary.resolve("mine.zip"));
        Files.delete(data.keys());
        var kept = restore(data, backup).orElseThrow();
        assertThat(new ClosedStoreFile(data.folder(), new BackupShelf(), CLOCK).backups())
                .singleElement()
                .returns(Backup.State.VERIFIED, Backup::state);
        var fresh = new LockedFolder(temporary.resolve("fresh"));
        restore(fresh, kept);
        assertThat(fresh.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void copyWithoutItsKeysIsNotCalledVerified() throws IOException {
        var store = new StoreFile(data.file(), data.key(LockedFolder.OLD));
        Files.delete(data.keys());
        Files.createDirectory(data.backups());
        var made = new BackupMaker(data.file(), store::at, CLOCK)
                .make(
                        data.backups().resolve("x.zip"),
                        BackupReason.BEFORE_UPGRADE,
                        (copy, _) -> Files.copy(data.file(), copy),
                        new BackupMaker.Trust.Any());
        assertThat(made.state()).isEqualTo(Backup.State.UNVERIFIED);
    }

    @Test
    void backupOfOnesOwnDoesNotEndTheWait() throws IOException {
        var own = LockedFolder.lockedIn(temporary.resolve("own"));
        var backup = new ClosedStoreFile(own.folder(), new BackupShelf(), CLOCK)
                .backUp(temporary.resolve("own.zip"), Optional.of(Passphrase.of(LockedFolder.OLD)))
                .file();
        assertProblem("lock.wrong", () -> data.open("a guess"));
        restore(data, backup);
        assertThat(data.folder().resolve(Tries.NAME)).exists();
    }

    private Path backUp() throws IOException {
        Files.createDirectories(data.backups());
        var made = new ClosedStoreFile(data.folder(), new BackupShelf(), CLOCK)
                .backUp(data.backups().resolve("mine.zip"), Optional.of(Passphrase.of(LockedFolder.OLD)));
        assertThat(made.locked()).isTrue();
        assertThat(KeyFile.read(keys)).isPresent();
        return made.file();
    }

    private static Optional<Path> restore(LockedFolder into, Path backup) {
        return new ClosedStoreFile(into.folder(), new BackupShelf(), CLOCK)
                .restore(backup, Optional.of(Passphrase.of(LockedFolder.OLD)))
                .kept();
    }
}
