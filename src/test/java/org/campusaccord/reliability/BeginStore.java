package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.OneCampus;

/** The first start of all. */
record BeginStore() implements Scenario {
    @Override
    public void prepare(Path folder) {}

    @Override
    public void attempt(Path folder, Ledger ledger) {
        Places.open(folder).close();
    }

    /** The next start has a store, and nothing of the first attempt lies about. */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) throws IOException {
        assertThat(Store.isThere(folder) || !done).isTrue();
        try (var workspace = Places.open(folder)) {
            assertThat(workspace.campuses().campuses(OneCampus.YEAR)).isEmpty();
        }
        assertThat(Places.names(folder)).containsExactly(Store.FILE_NAME);
    }

    @Override
    public String toString() {
        return "BEGIN";
    }
}
