package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * A damaged store is refused and left as it is, or the check tells of the damage, or every row is there. After the first
 * two its backup is offered and brings all back.
 */
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

    /** What became of a damaged store. */
    private enum Outcome {
        REFUSED_UNTOUCHED,
        TOLD_BY_THE_CHECK,
        EVERY_ROW_THERE
    }

    @Test
    void losesNoRowSilentlyAndRestoresFromTheBackup() throws Exception {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        var random = Form.random(Form.seed());
        var kinds = List.of(Damage.values());
        int times = Form.times(24, 500);
        for (int number = 0; number < times; number++) {
            var damage = kinds.get(number % kinds.size());
            var what = damage + " " + number + " with seed " + Form.seed();
            var victim = whole.copyTo(folder.resolve("victim-" + number));
            var damaged = damage.of(bytes.clone(), random);
            Files.write(victim.file(), damaged);
            var outcome = open(victim, damaged, what);
            if (outcome != Outcome.EVERY_ROW_THERE) {
                requireBackup(victim);
            }
            outcomes.merge(outcome, 1, Integer::sum);
            if (damage == Damage.ANOTHER_FILE) {
                assertThat(outcome).as(what).isEqualTo(Outcome.REFUSED_UNTOUCHED);
            }
        }
        Form.figures(
                "Damaged stores: %d; %s; all but the whole ones restored from the backup".formatted(times, outcomes));
    }

    private Outcome open(VictimStore victim, byte[] damaged, String what) throws Exception {
        try {
            var report = withinSeconds(() -> {
                try (var workspace = victim.open(Optional.empty())) {
                    return workspace.check().run();
                }
            });
            if (!report.isWell()) {
                return Outcome.TOLD_BY_THE_CHECK;
            }
            assertThat(report.rows()).as(what).isEqualTo(rows);
            return Outcome.EVERY_ROW_THERE;
        } catch (ProblemException refused) {
            assertThat(refused.problem().key()).as(what).startsWith("store.");
            assertThat(Files.readAllBytes(victim.file())).as(what).isEqualTo(damaged);
            return Outcome.REFUSED_UNTOUCHED;
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
