package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.storage.NextVersion;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that is killed in the middle of long work with the store leaves the old store or the new one, whole. */
@Beside
class KillVictimsTest {
    private static final String TABLE_OF_NEXT_VERSION = "VISIT";
    private static final String MIGRATIONS = "flyway_schema_history";

    @TempDir
    Path folder;

    private final RandomGenerator random = Form.random(Form.seed());
    /** How many kills left which store, and how many came when the work was done. */
    private final Map<String, Integer> counts = new TreeMap<>();

    private Map<String, Long> before = Map.of();
    private Map<String, Long> others = Map.of();
    private ClearText clear = new ClearText(Set.of());

    @ParameterizedTest
    @EnumSource(VictimWork.class)
    void leavesOldOrNew(VictimWork work) throws Exception {
        var small = VictimStore.begin(Files.createDirectory(folder.resolve("small")), 1);
        var prepared = VictimStore.begin(Files.createDirectory(folder.resolve("prepared")), Form.times(6, 23));
        look(prepared);
        work.prepare(small);
        work.prepare(prepared);
        long whole = 0;
        int kills = Form.times(2, 200);
        for (int kill = 0; kill <= kills; kill++) {
            var victim = prepared.copyTo(folder.resolve("victim-" + kill));
            var warm = small.copyTo(folder.resolve("warm-" + kill));
            // The first one is let alone, to learn how long the work takes.
            var life = kill == 0 ? Duration.ofSeconds(5) : Duration.ofNanos(random.nextLong(whole + whole / 10));
            var program = KilledProgram.run(
                    VictimProgram.class,
                    life,
                    work.name(),
                    warm.root().toString(),
                    victim.root().toString());
            var when = "kill %d after %s with seed %d: %s".formatted(kill, life, Form.seed(), program.said());
            assertThat(program.wasKilled()).as(when).isTrue();
            var taken = VictimProgram.taken(program.said());
            require(work, victim, taken.isPresent(), when);
            if (kill == 0) {
                whole = taken.orElseThrow();
                counts.clear();
            }
        }
        Form.figures("Kills during %s (%d ms): %d; %s; neither: 0"
                .formatted(work, Duration.ofNanos(whole).toMillis(), kills, counts));
    }

    private void look(VictimStore prepared) throws Exception {
        before = prepared.rows(Optional.empty());
        var elsewhere = new VictimStore(folder.resolve("others"));
        elsewhere.restore(prepared.othersBackup(), Optional.empty());
        others = elsewhere.rows(Optional.empty());
        try (var workspace = prepared.open(Optional.empty())) {
            var names = workspace.campuses().people().stream().map(Person::name).toList();
            clear = ClearText.in(prepared.data(), names);
        }
        assertThat(clear.words()).isNotEmpty();
    }

    private void require(VictimWork work, VictimStore victim, boolean done, String when) throws Exception {
        var found = work.found(victim, before);
        assertThat(found == VictimWork.Found.NEW || !done).as(when).isTrue();
        count(found + (done ? " and done" : ""));
        var passphrase = work.passphrase(found);
        if (passphrase.isPresent() && !clear.foundIn(victim.data()).isEmpty()) {
            count("clear text until the next start");
        }
        assertThat(rows(work, victim, passphrase))
                .as(when)
                .isEqualTo(work == VictimWork.RESTORE && found == VictimWork.Found.NEW ? others : before);
        if (passphrase.isPresent()) {
            assertThat(clear.foundIn(victim.data())).as(when).isEmpty();
        }
        requireBackups(victim, passphrase, when);
        remove(victim.root());
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** A migrated store is not for this program: the one that migrates goes on with it. */
    private Map<String, Long> rows(VictimWork work, VictimStore victim, Optional<String> passphrase) throws Exception {
        if (work != VictimWork.MIGRATE) {
            return victim.rows(passphrase);
        }
        NextVersion.open(victim.data()).close();
        var rows = new TreeMap<String, Long>();
        StoreRows.in(victim.file()).forEach((table, count) -> rows.put(table, (long) count));
        assertThat(rows.remove(TABLE_OF_NEXT_VERSION)).isZero();
        rows.put(MIGRATIONS, before.get(MIGRATIONS));
        return rows;
    }

    /** What is listed as verified is restored, and has every row. */
    private void requireBackups(VictimStore victim, Optional<String> passphrase, String when) throws Exception {
        var backups = victim.backups();
        assertThat(backups).as(when).isNotEmpty().allMatch(Backup::isGood);
        for (var backup : backups) {
            var place = Files.createTempDirectory(folder, "restored");
            assertThat(victim.rowsOf(backup, place, opens(backup, passphrase)))
                    .as(when + ", " + backup.file().getFileName())
                    .isIn(List.of(before, others));
            remove(place);
        }
    }

    /** Those of a store whose passphrase was taken away stay under it. */
    private static Optional<String> opens(Backup backup, Optional<String> passphrase) {
        return backup.locked() ? passphrase.or(() -> Optional.of(VictimWork.FIRST)) : Optional.empty();
    }

    private static void remove(Path root) throws Exception {
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
