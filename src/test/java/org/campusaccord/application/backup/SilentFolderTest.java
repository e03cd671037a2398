package org.campusaccord.application.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.settings.SettingStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.InMemoryAuditLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drive in the network that gives no answer at all, neither yes nor no. */
class SilentFolderTest {
    private static final Path OWN = Path.of("backups");
    private static final Path SILENT = Path.of("silent");
    private static final Instant NOW = Instant.parse("2026-11-16T14:00:00Z");
    private static final Backup MADE =
            new Backup(OWN.resolve("made.zip"), NOW, BackupReason.BY_HAND, 1000, Backup.State.VERIFIED, false);

    private final CountDownLatch silence = new CountDownLatch(1);
    private final Files files = new Files();
    private final BackupService backups = new BackupService(
            files,
            new Settings(),
            new Direct(),
            InMemoryAuditLog.forgotten(new Direct()),
            OWN,
            Clock.fixed(NOW, ZoneOffset.UTC),
            new SecondFolder.Patience(Duration.ofMillis(1), Duration.ofMillis(1)));

    @BeforeEach
    void choose() {
        backups.keep(new BackupPlan(7, 4, 12, Optional.of(SILENT)));
    }

    @AfterEach
    void answer() {
        silence.countDown();
    }

    @Test
    void backupInTheDataFolderIsMadeAllTheSame() {
        var made = backups.backUp();
        assertThat(made.backup()).isEqualTo(MADE);
        assertThat(made.secondFolder()).map(Problem::key).contains("backup.second-folder-missing");
    }

    @Test
    void thoseInTheDataFolderAreListed() {
        assertThat(backups.backups()).containsExactly(MADE);
    }

    @Test
    void countsAsMissing() {
        assertThat(backups.isSecondFolderMissing()).isTrue();
    }

    @Test
    void isNotWaitedForToFindWhatStandsInClear() {
        assertThat(backups.copiesInClear()).isEqualTo(MADE.locked() ? List.of() : List.of(MADE.file()));
    }

    @Test
    void canBeGivenUp() {
        backups.keep(BackupPlan.USUAL);
        assertThat(backups.plan().secondFolder()).isEmpty();
        assertThat(backups.isSecondFolderMissing()).isFalse();
    }

    /** Of two folders the one never answers, whatever it is asked. */
    private final class Files implements BackupFiles {
        @Override
        public BackupOrigin origin() {
            return new BackupOrigin("store", "here");
        }

        @Override
        public boolean isLocked() {
            return true;
        }

        @Override
        public Backup make(Path folder, BackupReason reason) {
            return MADE;
        }

        @Override
        public PendingCopy makeCopy(Path folder) {
            return _ -> MADE;
        }

        @Override
        public List<ShelvedBackup> in(Path folder, Collection<ShelvedBackup> known) {
            waitAt(folder);
            return List.of(new ShelvedBackup(MADE, Optional.of("store"), Optional.of("here")));
        }

        @Override
        public List<ShelvedBackup> in(Path folder, Instant since) {
            return in(folder, List.of());
        }

        @Override
        public boolean isThere(Path folder) {
            waitAt(folder);
            return true;
        }

        @Override
        public boolean isSame(Path folder, Path other) {
            waitAt(folder);
            return false;
        }

        @Override
        public Path copy(Backup backup, Path folder, BackupOrigin origin) {
            waitAt(folder);
            return folder;
        }

        @Override
        public void replace(Backup old, Backup by, BackupOrigin origin) {
            waitAt(old.file().resolveSibling(""));
        }

        @Override
        public void remove(Backup backup) {
            waitAt(backup.file().resolveSibling(""));
        }

        private void waitAt(Path folder) {
            try {
                if (folder.equals(SILENT)) {
                    silence.await();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Settings implements SettingStore {
        private final Map<String, String> words = new HashMap<>();

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(words.get(name));
        }

        @Override
        public void put(String name, String value) {
            words.put(name, value);
        }
    }

    private static final class Direct implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T inOneSynced(Supplier<T> work) {
            return work.get();
        }
    }
}
