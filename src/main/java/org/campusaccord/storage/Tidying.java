package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;

/**
 * Writes a closed store anew without the gaps that changes have left in it. As with an upgrade, it is a copy that is
 * worked on; it takes the store's place in one step, once all of it has been read. When anything goes wrong the store
 * stays as it is, and the next time will do.
 */
final class Tidying {
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
            replace(held, store.path().toRealPath());
        } catch (IOException | SQLException | RuntimeException failure) {
            LoggerFactory.getLogger(Tidying.class)
                    .warn(
                            "The store stays as it is, with gaps: {}",
                            failure.getClass().getName());
        }
    }

    private void replace(HeldFile held, Path file) throws IOException, SQLException {
        try (var workshop = new Workshop(file.resolveSibling(""), file)) {
            var copy = store.at(workshop.name(StoreFile.SUFFIX));
            held.copyTo(copy.path());
            var before = closeGaps(copy);
            if (!StoreLook.byReading(copy).equals(before)) {
                throw new SQLException("Rows were lost in tidying up");
            }
            HeldFile.closeToOthersLike(file, copy.path());
            held.replaceWith(copy.path());
        }
    }

    /** Returns what is in it. */
    private static StoreLook closeGaps(StoreFile copy) throws SQLException {
        try (var connection = copy.hastySource(";IFEXISTS=TRUE").getConnection();
                var statement = connection.createStatement()) {
            var look = StoreLook.byCounting(connection);
            statement.execute("SHUTDOWN DEFRAG");
            return look;
        }
    }
}
