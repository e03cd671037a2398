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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.storage.NextVersion;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that is killed in the middle of long work with the store leaves the old store or the new one, whole. */
@Beside
class KillVictimsTest {
    private static final String TABLE_OF_NEXT_VERSION = "VISIT";
    private static final String MIGRATIONS = "flyway_schema_history";
    private static final int MOST_TRIES = 4;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static VictimStore small = new VictimStore(Path.of(""));
    private static VictimStore large = new VictimStore(Path.of(""));
    private static Map<String, Long> before = Map.of();
    private static Map<String, Long> others = Map.of();
    private static ClearText clear = new ClearText(Set.of());

    private final RandomGenerator random = Form.random(Form.seed());
    /** How many kills left which store, and how many came when the work was done. */
    private final Map<String, Integer> counts = new TreeMap<>();

    @BeforeAll
    static void layOut() throws Exception {
        small = VictimStore.begin(Files.createDirectory(shared.resolve("small")), 1);
        large = VictimStore.begin(Files.createDirectory(shared.resolve("large")), Form.times(6, 23));
        before = large.rows(Optional.empty());
        var elsewhere = new VictimStore(shared.resolve("others"));
        elsewhere.restore(large.othersBackup(), Optional.empty());
        others = elsewhere.rows(Optional.empty());
        try (var workspace = large.open(Optional.empty())) {
            var names = workspace.campuses().people().stream().map(Person::name).toList();
            clear = ClearText.in(large.data(), names);
        }
        assertThat(clear.words()).isNotEmpty();
    }

    /**
     * Let alone once, to learn how long the work changes files; then killed in one equal part of that time after the
     * other, at a random moment of each.
     */
    @ParameterizedTest
    @EnumSource(VictimWork.class)
    void leavesOldOrNew(VictimWork work) throws Exception {
        var warm = small.copyTo(folder.resolve("warm"));
        var prepared = large.copyTo(folder.resolve("prepared"));
        work.prepare(warm);
        work.prepare(prepared);
        long measured = learn(work, warm, prepared);
        long whole = measured;
        int kills = Form.times(2, 200);
        int inTheMiddle = 0;
        for (int kill = 1; inTheMiddle < kills && kill <= kills * MOST_TRIES; kill++) {
            var life = Duration.ofNanos((long) (whole * (inTheMiddle + random.nextDouble()) / kills));
            if (kill(work, warm, prepared, life)) {
                inTheMiddle++;
            } else {
                // Too late: the work is quicker than when it was measured.
                whole -= whole / 10;
            }
        }
        Form.figures("Kills during %s (%d ms): %d; %s; neither: 0"
                .formatted(work, Duration.ofNanos(measured).toMillis(), inTheMiddle, counts));
        assertThat(inTheMiddle).isPositive();
    }

    /** How many nanoseconds pass from the first change of a file to the end of the work. */
    private long learn(VictimWork work, VictimStore warm, VictimStore prepared) throws Exception {
        var victim = prepared.copyTo(folder.resolve("victim"));
        var untouched = Footprint.of(victim.root());
        var changed = new AtomicLong();
        var done = new AtomicLong();
        var program = run(work, warm, victim, Duration.ZERO, said -> {
            if (!untouched.equals(Footprint.of(victim.root()))) {
                changed.compareAndSet(0, System.nanoTime());
            }
            done.set(System.nanoTime());
            return VictimProgram.isDone(said);
        });
        require(work, victim, program, "let alone: " + program.said());
        counts.clear();
        assertThat(changed).doesNotHaveValue(0);
        return done.get() - changed.get();
    }

    /** Whether the kill came between the first change of a file and the end of the work. */
    private boolean kill(VictimWork work, VictimStore warm, VictimStore prepared, Duration life) throws Exception {
        var victim = prepared.copyTo(folder.resolve("victim"));
        var untouched = Footprint.of(victim.root());
        var program = run(
                work,
                warm,
                victim,
                life,
                said -> VictimProgram.isDone(said) || !untouched.equals(Footprint.of(victim.root())));
        require(work, victim, program, "killed %s after the first change, seed %d: %s"
                .formatted(life, Form.seed(), program.said()));
        return !VictimProgram.isDone(program.said());
    }

    private KilledProgram run(
            VictimWork work, VictimStore warm, VictimStore victim, Duration life, Predicate<List<String>> moment)
            throws Exception {
        var warmingUp = warm.copyTo(folder.resolve("warming-up"));
        var program = KilledProgram.run(
                VictimProgram.class,
                moment,
                life,
                work.name(),
                warmingUp.root().toString(),
                victim.root().toString());
        remove(warmingUp.root());
        assertThat(program.wasKilled()).as(program.said().toString()).isTrue();
        return program;
    }

    private void require(VictimWork work, VictimStore victim, KilledProgram program, String when) throws Exception {
        boolean done = VictimProgram.isDone(program.said());
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
