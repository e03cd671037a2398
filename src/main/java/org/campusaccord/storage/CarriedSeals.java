package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The seals of a store whose backup is put in its place. What this installation has sealed since the backup stays its own,
 * and it goes on sealing with the key it has. How far its activity log goes is read with them.
 */
final class CarriedSeals {
    /** The version that brought the table, and the one that brought the column for the key. */
    private static final int WITH_SEALS = 3;

    private static final int WITH_KEYS = 4;

    private static final String COLUMNS = "fingerprint, certificate, password, kept_at, ";

    private final Optional<String> store;
    private final List<Row> rows;
    private final OptionalLong entries;

    private CarriedSeals(Optional<String> store, List<Row> rows, OptionalLong entries) {
        this.store = store;
        this.rows = rows;
        this.entries = entries;
    }

    /** A row of the table, as the database has it. */
    private record Row(String fingerprint, List<Object> values) {}

    /** Those in a closed file. */
    static CarriedSeals of(StoreFile file) throws SQLException {
        try (var connection = file.readOnly()) {
            return of(connection);
        } catch (RuntimeException damaged) {
            throw new SQLException(damaged);
        }
    }

    private static CarriedSeals of(Connection connection) throws SQLException {
        int schema = SchemaVersion.read(connection).orElse(0);
        if (schema < WITH_SEALS) {
            return new CarriedSeals(
                    schema == 0 ? Optional.empty() : StoreId.read(connection), List.of(), OptionalLong.empty());
        }
        var rows = new ArrayList<Row>();
        var key = schema < WITH_KEYS ? "CAST(NULL AS BINARY VARYING)" : "key_file";
        try (var query = connection.prepareStatement("SELECT " + COLUMNS + key + " FROM seal_certificate ORDER BY id");
                var found = query.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var values = new ArrayList<Object>();
                for (int column = 1; column <= columns; column++) {
                    values.add(found.getObject(column));
                }
                rows.add(new Row(found.getString(1), values));
            }
        }
        return new CarriedSeals(StoreId.read(connection), rows, entries(connection));
    }

    private static OptionalLong entries(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT events FROM audit_head");
                var found = query.executeQuery()) {
            return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
        }
    }

    /** How many the activity log has. */
    OptionalLong entries() {
        return entries;
    }

    /** Adds them to a closed file, which becomes one of the newest version; only if it is an older state of the same store. */
    void addTo(StoreFile file) throws SQLException {
        var there = of(file);
        if (store.isEmpty() || !store.equals(there.store) || there.endsWith(rows)) {
            return;
        }
        Migrations.OURS.complete(file, ";IFEXISTS=TRUE");
        try (var connection = file.hastySource(";IFEXISTS=TRUE").getConnection()) {
            connection.setAutoCommit(false);
            for (var row : rows) {
                replace(connection, row);
            }
            connection.commit();
        }
        if (!of(file).endsWith(rows)) {
            throw new SQLException("The seals are not what was written");
        }
    }

    /** The last one is the one in use. */
    private boolean endsWith(List<Row> others) {
        int from = rows.size() - others.size();
        return from >= 0
                && rows.subList(from, rows.size()).stream()
                        .map(Row::fingerprint)
                        .toList()
                        .equals(others.stream().map(Row::fingerprint).toList());
    }

    private static void replace(Connection connection, Row row) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM seal_certificate WHERE fingerprint = ?");
                var insert = connection.prepareStatement(
                        "INSERT INTO seal_certificate (" + COLUMNS + "key_file) VALUES (?, ?, ?, ?, ?)")) {
            delete.setString(1, row.fingerprint());
            delete.executeUpdate();
            for (int column = 0; column < row.values().size(); column++) {
                insert.setObject(column + 1, row.values().get(column));
            }
            insert.executeUpdate();
        }
    }
}
