package org.campusaccord.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a look into a store found.
 *
 * @param schema the version of its tables; 0 when they are not ours
 * @param rows how many rows each table has
 * @param id which store it is; may be empty for one that an earlier version began
 */
record StoreLook(int schema, Map<String, Long> rows, Optional<String> id) {
    /** Opens a closed file without writing to it and reads each value of each row. Whatever is not readable is a failure. */
    static StoreLook byReading(StoreFile closed) throws SQLException {
        try (var connection = closed.readOnly()) {
            return look(connection, StoreLook::readAll);
        } catch (RuntimeException failure) {
            // H2 is not made for damaged pages, and trips over some of them.
            throw new SQLException(failure);
        }
    }

    /** Counts the rows of a store that is open. */
    static StoreLook byCounting(Connection open) throws SQLException {
        return look(open, StoreLook::count);
    }

    /** How the rows of a table are counted. */
    @FunctionalInterface
    private interface Counting {
        long count(Statement statement, String table) throws SQLException;
    }

    private static StoreLook look(Connection connection, Counting counting) throws SQLException {
        var schema = SchemaVersion.read(connection);
        var rows = new TreeMap<String, Long>();
        try (var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                rows.put(table, counting.count(statement, table));
            }
        }
        return new StoreLook(schema.orElse(0), rows, schema.isPresent() ? StoreId.read(connection) : Optional.empty());
    }

    static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (var rows = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static long readAll(Statement statement, String table) throws SQLException {
        try (var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            long count = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    read(rows, column);
                }
                count++;
            }
            return count;
        }
    }

    /** Long texts and scans lie elsewhere in the file, and are read piece by piece. */
    private static void read(ResultSet rows, int column) throws SQLException {
        try {
            switch (rows.getMetaData().getColumnType(column)) {
                case Types.CLOB -> {
                    try (Reader text = rows.getCharacterStream(column)) {
                        if (text != null) {
                            text.transferTo(Writer.nullWriter());
                        }
                    }
                }
                case Types.BLOB -> {
                    try (var bytes = rows.getBinaryStream(column)) {
                        if (bytes != null) {
                            bytes.transferTo(OutputStream.nullOutputStream());
                        }
                    }
                }
                default -> rows.getObject(column);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
