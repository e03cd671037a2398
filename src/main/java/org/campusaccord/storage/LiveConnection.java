package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * The connection to a store that is being written. When H2 has given the file up, as it does when it cannot write, the next
 * one who needs it opens it anew: what failed can be tried again.
 */
final class LiveConnection implements ConnectionProvider {
    private final JdbcDataSource source;
    private Connection connection;
    private boolean doubtful;
    private boolean ended;

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

    /** The connection, opened anew if need be; once it was closed on purpose, what comes late gets none. */
    Connection open() throws SQLException {
        if (ended) {
            throw new SQLException("The store is closed");
        }
        if (doubtful || connection.isClosed()) {
            leave();
            connection = source.getConnection();
            doubtful = false;
        }
        return connection;
    }

    /** The connection as it is, for whoever is in the middle of a transaction. */
    Connection current() {
        return connection;
    }

    /** Something failed. H2 may have given up the file without saying so of the connection, so it is not used again. */
    void doubt() {
        doubtful = true;
    }

    private void leave() {
        try {
            connection.close();
        } catch (SQLException nothingLeftToClose) {
            // What was not saved has been told when it failed.
        }
    }

    @Override
    public void release(Connection acquired) {
        // It is kept for the next one.
    }

    /** Returns when all that was committed is on the disk. */
    void sync() throws SQLException {
        try (var statement = open().createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** Closes the file and returns whether it should be tidied up. */
    boolean closeAndAskForTidying() throws SQLException {
        ended = true;
        if (doubtful || connection.isClosed()) {
            leave();
            return false;
        }
        try (var closing = connection) {
            return Tidying.isDue(closing);
        }
    }
}
