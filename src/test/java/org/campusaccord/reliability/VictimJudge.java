package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.reliability.VictimWork.Found;
import org.campusaccord.storage.NextVersion;

/** Knows the stores from before each work, and says of those that a kill has left whether they are right. */
final class VictimJudge {
    private static final String TABLE_OF_NEXT_VERSION = "VISIT";
    private static final String MIGRATIONS = "flyway_schema_history";

    private final VictimStore small;
    private final VictimStore large;
    private final Path places;
    private final Map<String, Long> before;
    private final Map<String, Long> others;
    private final ClearText clear;

    /** Backups that had every row. A file with the same bytes is the same backup. */
    private final Set<String> known = new HashSet<>();

    /** Lays the stores out in an empty folder. */
    VictimJudge(Path folder) throws Exception {
        small = VictimStore.begin(Files.createDirectory(folder.resolve("small")), 1);
        large = VictimStore.begin(Files.createDirectory(folder.resolve("large")), Form.times(2, 23));
        places = Files.createDirectory(folder.resolve("restored"));
        before = large.rows(Optional.empty());
        var elsewhere = new VictimStore(folder.resolve("others"));
        elsewhere.restore(large.othersBackup(), Optional.empty());
        others = elsewhere.rows(Optional.empty());
        try (var workspace = large.open(Optional.empty())) {
            var names = workspace.campuses().people().stream().map(Person::name).toList();
            clear = ClearText.in(large.data(), names);
        }
        assertThat(clear.words()).isNotEmpty();
    }

    /** With which a work warms up. */
    VictimStore small() {
        return small;
    }

    VictimStore large() {
        return large;
    }

    /** Which state lies there; once the work was done it can only be the new one. */
    Found found(VictimWork work, VictimStore victim, boolean done, String when) throws Exception {
        var found = work.found(victim, before);
        assertThat(found == Found.NEW || !done).as(when).isTrue();
        return found;
    }

    /** Whether there is clear text beside a locked store that nobody has opened yet. */
    boolean showsClearText(VictimWork work, VictimStore victim, Found found) throws Exception {
        return work.passphrase(found).isPresent()
                && !clear.foundIn(victim.data()).isEmpty();
    }

    /** Reads all that is left, and goes on. */
    void require(VictimWork work, VictimStore victim, Found found, String when) throws Exception {
        var passphrase = work.passphrase(found);
        var rows = rows(work, victim, passphrase);
        var expected = new TreeMap<>(work == StoreVictim.RESTORE && found == Found.NEW ? others : before);
        rows.keySet().removeAll(work.tables());
        expected.keySet().removeAll(work.tables());
        assertThat(rows).as(when).isEqualTo(expected);
        if (passphrase.isPresent()) {
            assertThat(clear.foundIn(victim.data())).as(when).isEmpty();
        }
        requireBackups(victim, passphrase, when);
        work.goOn(victim, found);
    }

    /** A migrated store is not for this program: the one that migrates goes on with it. */
    private Map<String, Long> rows(VictimWork work, VictimStore victim, Optional<String> passphrase) throws Exception {
        if (work != StoreVictim.MIGRATE) {
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
            var opens = opens(backup, passphrase);
            if (!known.add(fingerprint(backup) + opens)) {
                continue;
            }
            var place = Files.createTempDirectory(places, "restored");
            assertThat(victim.rowsOf(backup, place, opens))
                    .as(when + ", " + backup.file().getFileName())
                    .isIn(List.of(before, others));
            Places.remove(place);
        }
    }

    private static String fingerprint(Backup backup) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(backup.file()));
        return HexFormat.of().formatHex(digest);
    }

    /** Those of a store whose passphrase was taken away stay under it. */
    private static Optional<String> opens(Backup backup, Optional<String> passphrase) {
        return backup.locked() ? passphrase.or(() -> Optional.of(StoreVictim.FIRST)) : Optional.empty();
    }
}
