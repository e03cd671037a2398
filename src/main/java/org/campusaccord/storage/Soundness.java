package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.campusaccord.storage.tables.DefaultSchema;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.jooq.Named;

/**
 * Reads a store before it is opened to be written: H2 also opens one that has been cut or altered, with an older state of
 * it, without some of its tables, or until somebody reads the page that is damaged. Scans of signatures are left out: they
 * are large, and reading them is what a check of the store is for.
 */
final class Soundness {
    private final Connection connection;

    Soundness(Connection readOnly) {
        this.connection = readOnly;
    }

    /**
     * Throws unless everything can be read.
     *
     * @param version of the tables
     */
    void require(int version) throws SQLException {
        try {
            requireState(version);
            var tables = StoreLook.tables(connection);
            var rows = new TreeMap<String, Integer>();
            for (var table : tables) {
                rows.put(table, read(table));
            }
            requireWholeTables();
            requireNoReferenceToEmpty(rows);
        } catch (RuntimeException | StackOverflowError trips) {
            // H2 is not made for damaged pages, and trips over some of them.
            throw new SQLException("Unreadable", "", ErrorCode.FILE_CORRUPTED_1, trips);
        }
    }

    /**
     * Throws unless its state is the newest and its tables are there: of a file that nobody has touched since it was closed.
     *
     * @param version of the tables
     */
    void requireState(int version) throws SQLException {
        requireNewestState();
        if (version == SchemaVersion.CURRENT) {
            requireOurs(StoreLook.tables(connection));
        }
    }

    /** The head of a file that was closed names its newest state; what H2 found must not be older. */
    private void requireNewestState() throws SQLException {
        var store = session().getDatabase().getStore().getMvStore();
        if (store.getCurrentVersion() < DataUtils.readHexLong(store.getStoreHeader(), "version", 0)) {
            throw damaged("Only an older state is left");
        }
    }

    private SessionLocal session() throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    /** A table whose beginning is lost looks empty; what leads to its rows is not. */
    void requireWholeTables() throws SQLException {
        var session = session();
        for (var table : session.getDatabase().getMainSchema().getAllTablesAndViews(session)) {
            for (var index : Objects.requireNonNullElse(table.getIndexes(), List.<Index>of())) {
                if (index.getRowCount(session) != table.getRowCount(session)) {
                    throw damaged("Rows that cannot be found, or lead nowhere");
                }
            }
        }
    }

    /** The same for a table that nothing leads to but the rows of others. */
    private void requireNoReferenceToEmpty(Map<String, Integer> rows) throws SQLException {
        // What holds no rows refers to nothing.
        for (var table : rows.keySet().stream()
                .filter(name -> rows.getOrDefault(name, 0) > 0)
                .toList()) {
            try (var keys = connection.getMetaData().getImportedKeys(null, "PUBLIC", table)) {
                while (keys.next()) {
                    if (rows.getOrDefault(table, 0) > 0
                            && rows.getOrDefault(keys.getString("PKTABLE_NAME"), 0) == 0
                            && BrokenReferences.in(connection).containsKey(table)) {
                        throw damaged("References to an empty table");
                    }
                }
            }
        }
    }

    private static SQLException damaged(String reason) {
        return new SQLException(reason, "", ErrorCode.FILE_CORRUPTED_1);
    }

    private static void requireOurs(List<String> there) throws SQLException {
        var missing = new TreeSet<>(DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(Named::getName)
                .toList());
        there.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw damaged("Missing: " + missing);
        }
    }

    private int read(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            var columns = columns(rows);
            int count = 0;
            while (rows.next()) {
                for (int column : columns) {
                    rows.getString(column);
                }
                count++;
            }
            return count;
        }
    }

    private static List<Integer> columns(ResultSet rows) throws SQLException {
        var about = rows.getMetaData();
        var columns = new ArrayList<Integer>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            if (about.getColumnType(column) != Types.BLOB) {
                columns.add(column);
            }
        }
        return columns;
    }
}
