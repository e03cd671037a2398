package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.campusaccord.application.OwnerOnly;

/**
 * Begins a store. It is made beside its place and moved there when complete, so that a start that was interrupted leaves
 * nothing that the next one would take for a store; what it did leave is made anew.
 */
final class FirstStore {
    /** The store that is being made. */
    static final String UNFINISHED_NAME = "campus-accord-beginning" + StoreFile.SUFFIX;

    private final Path file;
    private final Path unfinished;
    private final StoreFile store;
    private final Migrations migrations;

    FirstStore(StoreFile store, Migrations migrations) {
        this.store = store;
        this.file = store.path();
        this.unfinished = file.resolveSibling(UNFINISHED_NAME);
        this.migrations = migrations;
    }

    /** Returns when there is a store of the newest version. */
    void begin() throws IOException, SQLException {
        discardLeftover();
        migrations.complete(store.at(unfinished), "");
        try (var connection = store.at(unfinished).hastySource(";IFEXISTS=TRUE").getConnection()) {
            StoreId.give(connection);
        }
        OwnerOnly.file(unfinished);
        if (Files.exists(file)) {
            // Another program began one meanwhile: that one counts.
            Files.delete(unfinished);
        } else {
            HeldFile.moveComplete(unfinished, file);
        }
    }

    /** Refused while another program is still at it. */
    private void discardLeftover() throws IOException {
        if (Files.exists(unfinished)) {
            HeldFile.take(unfinished).close();
            Files.delete(unfinished);
        }
    }
}
