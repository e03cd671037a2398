package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while somebody types keeps everything that it reported as saved, and opens again. */
@Beside
class KillTest {
    @TempDir
    Path folder;

    @Test
    void keepsEverySaveThatWasReported() throws Exception {
        Typist.prepare(folder);
        var ledger = new Ledger();
        var random = Form.random(Form.seed());
        int kills = Form.times(4, 1000);
        int saves = 0;
        for (int kill = 1; kill <= kills; kill++) {
            var life = Duration.ofMillis(20 + random.nextInt(600));
            var seed = String.valueOf(random.nextInt(1_000_000));
            // Every other life has at least one save in it, however slow the machine is.
            boolean saved = kill % 2 == 0;
            var program = KilledProgram.run(
                    TypingProgram.class, said -> !saved || !said.isEmpty(), life, folder.toString(), seed);
            assertThat(program.wasKilled()).as(program.said().toString()).isTrue();
            saves += ledger.hear(program.said());
            requireAllOf(ledger, "kill " + kill + " with seed " + Form.seed());
        }
        assertThat(saves).isGreaterThanOrEqualTo(kills / 2);
        Form.figures("Kills while typing: %d; saves reported: %d; missing: 0; openings that failed: 0"
                .formatted(kills, saves));
    }

    private void requireAllOf(Ledger ledger, String when) throws Exception {
        var signatures = StoreRows.column(folder.resolve(Store.FILE_NAME), "DECISION", "TYPED");
        try (var workspace = Composition.open(folder, Clock.systemUTC(), Locale.US)) {
            assertThat(ledger.missing(workspace, signatures)).as(when).isEmpty();
        }
    }
}
