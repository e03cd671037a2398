package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.storage.Store;

/** Closes a store that was interrupted after long work: it is written anew without the gaps. */
record TidyStore() implements Scenario {
    private static final int SAVES = 300;

    /** The file is taken as it is while the store is open, as after a kill. */
    @Override
    public void prepare(Path folder) throws Exception {
        var work = folder.resolve("work");
        Typist.prepare(work);
        try (var workspace = Places.open(work)) {
            var typist = new Typist(workspace, Form.random(1));
            for (int number = 1; number <= SAVES; number++) {
                typist.save(number);
            }
            var interrupted = Files.createDirectory(folder.resolve("data"));
            Files.copy(work.resolve(Store.FILE_NAME), interrupted.resolve(Store.FILE_NAME));
        }
    }

    @Override
    public void attempt(Path folder, Ledger ledger) {
        Places.open(folder.resolve("data")).close();
    }

    /** The store is the one with gaps or the one without, and the last save is there. */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) throws Exception {
        try (var workspace = Places.open(folder.resolve("data"))) {
            assertThat(workspace.check().run().findings()).isEmpty();
            assertThat(new Typist(workspace, Form.random(1)).newest()).isEqualTo(SAVES);
        }
        assertThat(Places.names(folder.resolve("data"))).containsExactly(Store.FILE_NAME);
    }

    @Override
    public String toString() {
        return "TIDY";
    }
}
