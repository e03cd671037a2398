package org.campusaccord.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Brings a store to the version that this application knows. A store that is there already costs one small query, since
 * Flyway takes a quarter of a second even when it has nothing to do.
 */
final class SchemaVersion {
    /** The newest migration under {@code storage/migrations}. */
    static final int CURRENT = 1;

    private static final String LOCATION = "classpath:org/campusaccord/storage/migrations";

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

    /** Runs the migrations that the store does not have yet. */
    static void migrate(JdbcDataSource source, Path file) {
        try {
            Flyway.configure(SchemaVersion.class.getClassLoader())
                    .dataSource(source)
                    .locations(LOCATION)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new ProblemException(Problem.of("store.migration-failed", file.toString()), failure);
        }
    }
}
