package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.BreaksStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged store is refused and left as it is, or has everything; then its backup is offered and brings all back. */
@BreaksStores
class DamagedStoreTest {
    private static final int MOST_SECONDS = 10;

    @TempDir
    Path folder;

    private VictimStore whole;
    private byte[] bytes = {};
    private Map<String, Long> rows = Map.of();

    @BeforeEach
    void layOut() throws Exception {
        whole = VictimStore.begin(Files.createDirectory(folder.resolve("whole")), 2);
        rows = whole.rows(Optional.empty());
        bytes = Files.readAllBytes(whole.file());
    }

    @Test
    void noDamageIsTakenForAnEmptyOrOlderStore() throws Exception {
        var refused = new EnumMap<Damage, Integer>(Damage.class);
        var random = Form.random(Form.seed());
        var kinds = List.of(Damage.values());
        int times = Form.times(24, 500);
        for (int number = 0; number < times; number++) {
            var damage = kinds.get(number % kinds.size());
            var victim = whole.copyTo(folder.resolve("victim-" + number));
            var damaged = damage.of(bytes.clone(), random);
            Files.write(victim.file(), damaged);
            if (isRefused(victim, damaged, damage + " " + number + " with seed " + Form.seed())) {
                refused.merge(damage, 1, Integer::sum);
                requireBackup(victim);
            }
        }
        Form.figures(
                "Damaged stores: %d; refused, untouched and restored from the backup: %s; all others with every row"
                        .formatted(times, refused));
        assertThat(refused.values().stream().mapToInt(Integer::intValue).sum()).isPositive();
    }

    private boolean isRefused(VictimStore victim, byte[] damaged, String what) throws Exception {
        try {
            withinSeconds(() -> {
                assertThat(readAll(victim)).as(what).isEqualTo(rows);
                return true;
            });
            return false;
        } catch (ProblemException refused) {
            assertThat(refused.problem().key()).as(what).startsWith("store.");
            assertThat(Files.readAllBytes(victim.file())).as(what).isEqualTo(damaged);
            return true;
        }
    }

    /** What a check tells of is no silent loss; then the rows need not be all there. */
    private Map<String, Long> readAll(VictimStore victim) {
        try (var workspace = victim.open(Optional.empty())) {
            var report = workspace.check().run();
            return report.findings().isEmpty() ? new TreeMap<>(report.rows()) : rows;
        }
    }

    private void requireBackup(VictimStore victim) {
        var newest =
                victim.backups().stream().filter(Backup::isGood).findFirst().orElseThrow();
        victim.restore(newest.file(), Optional.empty());
        assertThat(victim.rows(Optional.empty())).isEqualTo(rows);
    }

    private static <T> T withinSeconds(Callable<T> work) throws Exception {
        var running = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(running);
        try {
            return running.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new AssertionError("Neither opened nor a problem", failure.getCause());
        }
    }
}
