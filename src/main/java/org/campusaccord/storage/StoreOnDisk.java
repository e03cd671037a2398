package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.domain.Problem;

/** A store's file before it is opened: begun where there is none, brought up to date, refused where it cannot be used. */
final class StoreOnDisk {
    private final StoreFile store;
    private final Migrations migrations;
    private final Clock clock;

    StoreOnDisk(StoreFile store, Migrations migrations, Clock clock) {
        this.store = store;
        this.migrations = migrations;
        this.clock = clock;
    }

    /** Makes the file one that this program writes. Whatever stands in the way is a problem, and the file is left as it is. */
    void prepare() throws IOException, SQLException {
        if (isYetToBegin()) {
            new FirstStore(store, migrations).begin();
            return;
        }
        int version = version();
        OwnerOnly.file(store.path());
        if (version < migrations.newest()) {
            new Upgrade(store, migrations, clock).run();
        }
    }

    /** H2 would take an empty file for a new store; whoever finds one has lost something, so it is refused. */
    private boolean isYetToBegin() throws IOException {
        var file = store.path();
        OwnerOnly.makeFolder(folder());
        if (Files.notExists(file)) {
            return true;
        }
        if (Files.size(file) == 0) {
            throw Problem.of("store.damaged", file.toString()).asException();
        }
        if (!Files.isWritable(file)) {
            throw StoreProblems.unwritable(file).asException();
        }
        return false;
    }

    /** Looked up, with all that is in it, without writing: what is refused stays as it is, byte for byte. */
    private int version() throws SQLException {
        boolean untouched = ClosedMark.isTrueOf(store.path());
        try (var connection = store.readOnly()) {
            int version = SchemaVersion.read(connection)
                    .orElseThrow(() ->
                            Problem.of("store.foreign", store.path().toString()).asException());
            if (version > migrations.newest()) {
                throw Problem.of("store.newer", store.path().toString()).asException();
            }
            if (untouched) {
                new Soundness(connection).requireState(version);
            } else {
                new Soundness(connection).require(version);
            }
            return version;
        }
    }

    private Path folder() {
        return store.path().resolveSibling("");
    }
}
