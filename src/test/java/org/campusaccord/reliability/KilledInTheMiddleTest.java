package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that is killed while it replaces the store, or makes something of it, leaves the old or the new one. */
class KilledInTheMiddleTest {
    @TempDir
    Path temporary;

    static List<Scenario> scenarios() {
        return Scenario.onePass();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void leavesOldOrNew(Scenario scenario) throws Exception {
        var prepared = Files.createDirectory(temporary.resolve("prepared"));
        scenario.prepare(prepared);
        var random = Form.random(Form.seed());
        int kills = Form.times(1, 200);
        int inTheMiddle = 0;
        long longest = Duration.ofSeconds(2).toNanos();
        for (int kill = 1; kill <= kills; kill++) {
            var folder = copy(prepared, temporary.resolve("kill" + kill));
            var program = VictimProgram.run(scenario, folder, Duration.ofNanos(random.nextLong(longest)));
            assertThat(program.wasKilled()).as(program.said().toString()).isTrue();
            boolean done = VictimProgram.isDone(program.said());
            longest = done ? Math.min(longest, VictimProgram.nanos(program.said()) * 5 / 4) : longest;
            inTheMiddle += done ? 0 : 1;
            verify(scenario, folder, done, "kill " + kill + " of seed " + Form.seed());
            Places.STORES.remove(folder);
        }
        Form.figures("%s: %d kills, of them before it was done: %d".formatted(scenario, kills, inTheMiddle));
    }

    private static void verify(Scenario scenario, Path folder, boolean done, String which) {
        try {
            scenario.verify(folder, new Ledger(), done);
        } catch (Throwable failure) {
            throw new AssertionError(which + " in " + folder, failure);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }
}
