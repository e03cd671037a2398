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
        if (!answers()) {
            giveUp();
            connection = source.getConnection();
        }
        return connection;
    }

    private void giveUp() {
        try {
            connection.close();
        } catch (SQLException why) {
            // Once more why H2 gave up the file; whoever wrote has been told.
        }
    }

    /** H2 gives a file up without telling its connections; only who asks for something hears of it. */
    private boolean answers() throws SQLException {
        if (connection.isClosed()) {
            return false;
        }
        try (var statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException givenUp) {
            return false;
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
        try (var closing = connection) {
            return !closing.isClosed() && Tidying.isDue(closing);
        }
    }
}
