package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;

/**
 * Writes a closed store anew without the gaps that changes have left in it. As with an upgrade, it is a copy that is
 * worked on, which takes the store's place in one step once all of it has been read. When anything goes wrong the store
 * stays as it is, and the next time will do.
 */
final class Tidying {
    /** The copy that is being worked on. */
    static final String UNFINISHED_NAME = "campus-accord-tidying" + StoreFile.SUFFIX;

    /** H2 writes beside the copy, under its name and this. */
    private static final String BESIDE = ".tempFile";

    /** Not worth the while below so many bytes. */
    private static final long SMALL = 4L * 1024 * 1024;

    /** Nor as long as so many of a hundred bytes are in use. */
    private static final int WELL_FILLED = 50;

    private final StoreFile store;

    Tidying(StoreFile store) {
        this.store = store;
    }

    /** Whether more of an open store is gaps than content. */
    static boolean isDue(Connection open) throws SQLException {
        return number(open, "info.FILE_SIZE") >= SMALL && number(open, "info.CHUNKS_FILL_RATE") < WELL_FILLED;
    }

    private static long number(Connection open, String name) throws SQLException {
        try (var settings =
                open.prepareStatement("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?")) {
            settings.setString(1, name);
            try (var row = settings.executeQuery()) {
                return row.next() ? Long.parseLong(row.getString(1)) : 0;
            }
        }
    }

    /** What it cannot do is left undone. */
    void run() {
        try (var held = HeldFile.take(store.path().toRealPath())) {
            var copy = unfinished();
            held.copyTo(copy);
            try (var connection = store.at(copy).hastySource(";IFEXISTS=TRUE").getConnection();
                    var statement = connection.createStatement()) {
                var before = StoreLook.byCounting(connection);
                statement.execute("SHUTDOWN DEFRAG");
                if (!StoreLook.byReading(store.at(copy)).equals(before)) {
                    throw new SQLException("Rows were lost in tidying up");
                }
            }
            held.replaceWith(copy);
        } catch (IOException | SQLException | RuntimeException failure) {
            LoggerFactory.getLogger(Tidying.class)
                    .warn(
                            "The store stays as it is, with gaps: {}",
                            failure.getClass().getName());
        } finally {
            discardLeftover();
        }
    }

    /** For whoever has the store to themselves: puts away what an interruption left. */
    void discardLeftover() {
        try {
            var copy = unfinished();
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + BESIDE));
            Files.deleteIfExists(copy);
        } catch (IOException stays) {
            LoggerFactory.getLogger(Tidying.class)
                    .warn("A copy beside the store stays: {}", stays.getClass().getName());
        }
    }

    private Path unfinished() throws IOException {
        return store.path().toRealPath().resolveSibling(UNFINISHED_NAME);
    }
}
