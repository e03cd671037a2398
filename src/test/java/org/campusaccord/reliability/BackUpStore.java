package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;

/** Makes a backup of an open store. */
record BackUpStore() implements Scenario {
    @Override
    public void prepare(Path folder) throws Exception {
        Typist.prepare(folder.resolve("data"));
    }

    @Override
    public void attempt(Path folder, Ledger ledger) {
        try (var workspace = Places.open(folder.resolve("data"))) {
            workspace.backups().backUp();
        }
    }

    /** The store is as it was, and whatever lies among its backups can be restored. */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) {
        requireWhole(folder.resolve("data"));
        var backups = Places.closed(folder.resolve("data")).backups();
        assertThat(backups).hasSizeGreaterThanOrEqualTo(done ? 1 : 0).allMatch(Backup::isGood);
        for (var backup : backups) {
            var other = folder.resolve("restored");
            Places.closed(other).restore(backup.file(), Optional.empty());
            requireWhole(other);
        }
    }

    private static void requireWhole(Path data) {
        try (var workspace = Places.open(data)) {
            assertThat(workspace.check().run().findings()).isEmpty();
            assertThat(Typist.agreement(workspace).answers()).isNotEmpty();
        }
    }

    @Override
    public String toString() {
        return "BACK_UP";
    }
}
