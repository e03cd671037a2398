package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.domain.campus.Level;

/** Puts a backup in the place of a store that has one campus more. */
record RestoreStore() implements Scenario {
    private static final List<String> BEFORE = List.of("Live Oak Elementary", "Magnolia Middle");
    private static final List<String> RESTORED = List.of("Live Oak Elementary");

    @Override
    public void prepare(Path folder) throws Exception {
        Typist.prepare(data(folder));
        Places.closed(data(folder)).backUp(backup(folder), Optional.empty());
        try (var workspace = Places.open(data(folder))) {
            workspace.campuses().add("Magnolia Middle", "102", Level.MIDDLE);
        }
    }

    @Override
    public void attempt(Path folder, Ledger ledger) {
        Places.closed(data(folder)).restore(backup(folder), Optional.empty());
    }

    /** The store is the old one or the restored one; then the old one is among its backups. */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) {
        var campuses = Places.campuses(data(folder));
        assertThat(campuses).isIn(done ? List.of(RESTORED) : List.of(BEFORE, RESTORED));
        var kept = Places.closed(data(folder)).backups();
        assertThat(kept).allMatch(Backup::isGood);
        if (campuses.equals(RESTORED)) {
            Places.closed(data(folder)).restore(kept.getFirst().file(), Optional.empty());
            assertThat(Places.campuses(data(folder))).isEqualTo(BEFORE);
        }
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    private static Path backup(Path folder) {
        return folder.resolve("backup.zip");
    }

    @Override
    public String toString() {
        return "RESTORE";
    }
}
