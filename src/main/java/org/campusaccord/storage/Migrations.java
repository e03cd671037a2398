package org.campusaccord.storage;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * What brings a store from version to version.
 *
 * @param locations where Flyway finds the scripts
 * @param newest the version of the newest script
 */
record Migrations(List<String> locations, int newest) {
    /** Those of this application. */
    static final Migrations OURS =
            new Migrations(List.of("classpath:org/campusaccord/storage/migrations"), SchemaVersion.CURRENT);

    Migrations {
        locations = List.copyOf(locations);
    }

    /** Runs those that a file does not have yet. A database that does not open again, or not as wanted, is a failure. */
    void complete(StoreFile file, String settings) throws SQLException {
        run(file.hastySource(settings));
        try (var connection = file.readOnly()) {
            var reached = SchemaVersion.read(connection);
            if (reached.isEmpty() || reached.getAsInt() != newest) {
                throw new SQLException("Migrated to version " + reached + " instead of " + newest);
            }
            new Soundness(connection).require(newest);
        }
    }

    /** Runs those that a database does not have yet. When one fails, what it did before it failed stays done. */
    private void run(JdbcDataSource source) throws SQLException {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(locations.toArray(String[]::new))
                    .load()
                    .migrate();
        } catch (RuntimeException failure) {
            // Were Flyway's own exception named here, the Java runtime would load it at every start.
            throw new SQLException(failure);
        }
    }
}
