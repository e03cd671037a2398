package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that is killed in the middle of an act of the year leaves every row as before it, or every row as after it. */
@Beside
class KillYearTest {
    @TempDir
    Path folder;

    private final RandomGenerator random = Form.random(Form.seed());
    private final Map<String, Integer> counts = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(YearAct.class)
    void leavesOldOrNew(YearAct act) throws Exception {
        var prepared = prepare(act);
        var before = StoreRows.contents(prepared);
        var done = copy(prepared, "done");
        long whole = run(act, done);
        var after = StoreRows.contents(done);
        assertThat(after).isNotEqualTo(before);
        int kills = Form.times(1, 100);
        for (int kill = 0; kill < kills; kill++) {
            var victim = copy(prepared, "victim");
            var warm = copy(prepared, "warm");
            var life = Duration.ofNanos(random.nextLong(whole + whole / 2));
            var program = KilledProgram.run(YearProgram.class, life, act.name(), folder(warm), folder(victim));
            var when = "kill %d after %s with seed %d: %s".formatted(kill, life, Form.seed(), program.said());
            assertThat(program.wasKilled()).as(when).isTrue();
            requireWhole(victim, when);
            var found = StoreRows.contents(victim);
            assertThat(found)
                    .as(when)
                    .isIn(program.said().contains(YearProgram.DONE) ? List.of(after) : List.of(before, after));
            counts.merge(found.equals(before) ? "OLD" : "NEW", 1, Integer::sum);
        }
        Form.figures("Kills during %s (%d ms): %d; %s; neither: 0"
                .formatted(act, Duration.ofNanos(whole).toMillis(), kills, counts));
    }

    private Path prepare(YearAct act) throws Exception {
        var data = folder.resolve("prepared");
        try (var campus = OneCampus.in(data)) {
            var id = campus.signed();
            campus.clock().set(YearAct.DAY);
            act.prepare(campus, id);
        }
        var file = data.resolve(Store.FILE_NAME);
        StoreRows.execute(file, "SET RETENTION_TIME 0");
        return file;
    }

    /** How long it takes, in nanoseconds. */
    private static long run(YearAct act, Path file) {
        try (var workspace = YearProgram.open(file.resolveSibling(""))) {
            long begun = System.nanoTime();
            YearProgram.run(act, workspace);
            return System.nanoTime() - begun;
        }
    }

    private Path copy(Path file, String name) throws Exception {
        var target = Files.createDirectories(folder.resolve(name)).resolve(Store.FILE_NAME);
        Files.deleteIfExists(target);
        return Files.copy(file, target);
    }

    private static String folder(Path file) {
        return file.resolveSibling("").toString();
    }

    private static void requireWhole(Path file, String when) {
        try (var workspace = YearProgram.open(file.resolveSibling(""))) {
            assertThat(workspace.check().run().findings()).as(when).isEmpty();
        }
    }
}
