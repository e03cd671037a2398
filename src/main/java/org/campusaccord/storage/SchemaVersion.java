package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * The version of a store. To look it up costs one small query, so a store that is up to date never loads Flyway, which
 * takes a quarter of a second even when it has nothing to do.
 */
final class SchemaVersion {
    /** The newest migration under {@code storage/migrations}. */
    static final int CURRENT = 4;

    private SchemaVersion() {}

    /** The store's version; empty for a store without tables of ours. */
    static OptionalInt read(Connection connection) throws SQLException {
        try (var tables = connection
                .getMetaData()
                .getTables(null, "PUBLIC", "flyway_schema_history", new String[] {"TABLE", "BASE TABLE"})) {
            if (!tables.next()) {
                return OptionalInt.empty();
            }
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE \"success\" AND"
                                + " \"version\" IS NOT NULL")) {
            row.next();
            int version = row.getInt(1);
            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        }
    }
}
