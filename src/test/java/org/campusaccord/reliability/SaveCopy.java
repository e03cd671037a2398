package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.campus.Level;

/** Saves a copy of an open store over an older one, which lacks one campus. */
record SaveCopy() implements Scenario {
    private static final List<String> OLDER = List.of("Live Oak Elementary");
    private static final List<String> NOW = List.of("Live Oak Elementary", "Magnolia Middle");

    @Override
    public void prepare(Path folder) throws Exception {
        Typist.prepare(data(folder));
        Files.createDirectory(folder.resolve("stick"));
        Places.closed(data(folder)).backUp(copy(folder), Optional.empty());
        try (var workspace = Places.open(data(folder))) {
            workspace.campuses().add("Magnolia Middle", "102", Level.MIDDLE);
        }
    }

    @Override
    public void attempt(Path folder, Ledger ledger) {
        try (var workspace = Places.open(data(folder))) {
            workspace.backups().makeCopy().put(copy(folder));
        }
    }

    /** The store is as it was, and the copy is the older one or the new one, and can be restored. */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) {
        assertThat(Places.campuses(data(folder))).isEqualTo(NOW);
        var other = folder.resolve("restored");
        Places.closed(other).restore(copy(folder), Optional.empty());
        assertThat(Places.campuses(other)).isIn(done ? List.of(NOW) : List.of(OLDER, NOW));
        assertThat(Places.closed(data(folder)).backups()).isEmpty();
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    private static Path copy(Path folder) {
        return folder.resolve("stick/mine.accord");
    }

    @Override
    public String toString() {
        return "SAVE_COPY";
    }
}
