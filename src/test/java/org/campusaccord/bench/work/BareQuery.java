package org.campusaccord.bench.work;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A query of a store that nobody has open. */
final class BareQuery implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement query;

    BareQuery(Path data, String sql) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + data.toAbsolutePath().resolve("campus-accord") + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                "sa",
                "");
        query = connection.prepareStatement(sql);
    }

    /** How long it takes to read all rows that hold some words. */
    double nanosOf(String words) throws SQLException {
        long start = System.nanoTime();
        query.setString(1, "%" + words + "%");
        try (var rows = query.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count += rows.getString(1).length();
            }
            if (count < 0) {
                throw new SQLException("Too many rows");
            }
        }
        return System.nanoTime() - start;
    }

    @Override
    public void close() throws SQLException {
        query.close();
        connection.close();
    }
}
