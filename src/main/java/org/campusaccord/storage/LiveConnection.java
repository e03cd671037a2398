package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * The connection to a database that is being written. When H2 has given the file up, as it does when it cannot write, the
 * next one who needs it opens it anew: what failed can be tried again. The file is never tidied up when it is closed:
 * H2's tidying moves what is there about, and what it leaves when it is interrupted may later be taken for an older state.
 */
final class LiveConnection implements ConnectionProvider, AutoCloseable {
    private final JdbcDataSource source;
    private Connection connection;

    LiveConnection(JdbcDataSource source) throws SQLException {
        this.source = source;
        this.connection = source.getConnection();
    }

    @Override
    public Connection acquire() {
        try {
            return open();
        } catch (SQLException failure) {
            throw new DataAccessException("The file cannot be opened again", failure);
        }
    }

    /** The connection; when H2 has given it up, a new one. */
    Connection open() throws SQLException {
        if (connection.isClosed()) {
            connection = source.getConnection();
        }
        return connection;
    }

    @Override
    public void release(Connection acquired) {
        // It is kept for the next one.
    }

    /** Returns when all that was committed is on the disk. */
    void sync() throws SQLException {
        execute("CHECKPOINT SYNC");
    }

    private void execute(String command) throws SQLException {
        try (var statement = open().createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        closeUntidy();
    }

    /** Closes the file and returns whether it should be tidied up now that nobody has it open. */
    boolean closeUntidy() throws SQLException {
        if (connection.isClosed()) {
            return false;
        }
        try {
            sync();
            return Tidying.isDue(connection) && isAlone();
        } finally {
            end();
        }
    }

    private void end() throws SQLException {
        if (!connection.isClosed() && isAlone()) {
            execute("SHUTDOWN IMMEDIATELY");
        }
        connection.close();
    }

    private boolean isAlone() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")) {
            row.next();
            return row.getInt(1) == 1;
        }
    }
}
