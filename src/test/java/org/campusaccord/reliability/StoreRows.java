package org.campusaccord.reliability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads each value of each row of a closed store, past the application, and counts the rows. */
final class StoreRows {
    private static final String SUFFIX = ".mv.db";

    private StoreRows() {}

    /** How many rows each table of ours has; the file is not written to. */
    static Map<String, Integer> in(Path file) throws SQLException {
        try (var connection = open(file);
                var statement = connection.createStatement()) {
            var counts = new TreeMap<String, Integer>();
            for (var table : tables(connection)) {
                counts.put(table, readAll(statement, table));
            }
            return counts;
        }
    }

    /** What stands in each row of each table of ours, in no order. */
    static Map<String, List<String>> contents(Path file) throws SQLException {
        try (var connection = open(file);
                var statement = connection.createStatement()) {
            var contents = new TreeMap<String, List<String>>();
            for (var table : tables(connection)) {
                contents.put(table, contents(statement, table));
            }
            return contents;
        }
    }

    private static List<String> contents(Statement statement, String table) throws SQLException {
        try (var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            var contents = new ArrayList<String>();
            while (rows.next()) {
                var row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(rows.getString(column)).append('|');
                }
                contents.add(row.toString());
            }
            contents.sort(null);
            return contents;
        }
    }

    /** Changes a closed store past the application. */
    static void execute(Path file, String sql) throws SQLException {
        try (var connection = open(file, ";MAX_COMPACT_TIME=0;REUSE_SPACE=FALSE");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return open(file, ";ACCESS_MODE_DATA=r");
    }

    private static Connection open(Path file, String settings) throws SQLException {
        var path = file.toAbsolutePath().toString();
        return DriverManager.getConnection(
                "jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length())
                        + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0" + settings,
                "sa",
                "");
    }

    /** The values of one column. */
    static List<String> column(Path file, String table, String column) throws SQLException {
        try (var connection = open(file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT " + column + " FROM " + table)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    /** All but the list of migrations, which grows. */
    private static List<String> tables(Connection connection) throws SQLException {
        try (var found = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
            names.remove("flyway_schema_history");
            return names;
        }
    }

    private static int readAll(Statement statement, String table) throws SQLException {
        try (var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            int count = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
                count++;
            }
            return count;
        }
    }
}
