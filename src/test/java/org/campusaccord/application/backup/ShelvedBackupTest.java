package org.campusaccord.application.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShelvedBackupTest {
    private static final BackupOrigin HERE = new BackupOrigin("store", "here");

    @Test
    void ownOneIsOurs() {
        assertThat(shelved("store", Optional.of("here"))).matches(ours -> ours.isOf(HERE) && ours.mayBeOf(HERE));
    }

    @Test
    void oneOfTheSameStoreOnAnotherComputerIsNotOurs() {
        assertThat(shelved("store", Optional.of("there")))
                .matches(theirs -> !theirs.isOf(HERE) && !theirs.mayBeOf(HERE));
    }

    @Test
    void oneOfAnEarlierVersionMayBeOurs() {
        assertThat(shelved("store", Optional.empty())).matches(old -> !old.isOf(HERE) && old.mayBeOf(HERE));
    }

    @Test
    void oneOfAnotherStoreIsNotOurs() {
        assertThat(shelved("other", Optional.empty())).matches(other -> !other.mayBeOf(HERE));
    }

    private static ShelvedBackup shelved(String store, Optional<String> installation) {
        var backup =
                new Backup(Path.of("one.zip"), Instant.EPOCH, BackupReason.DAILY, 1000, Backup.State.VERIFIED, false);
        return new ShelvedBackup(backup, Optional.of(store), installation);
    }
}
