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
    private LargeValues large;
    private boolean doubtful;
    private boolean ended;

    /** Set on threads of H2's own, at any moment. */
    private volatile boolean failedBehind;

    LiveConnection(JdbcDataSource source) throws SQLException {
        this.source = source;
        this.connection = source.getConnection();
        this.large = LargeValues.of(connection);
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
        if (isOfNoUse()) {
            leave();
            failedBehind = false;
            connection = source.getConnection();
            large = LargeValues.of(connection);
            doubtful = false;
        }
        return connection;
    }

    private boolean isOfNoUse() throws SQLException {
        return doubtful || failedBehind || connection.isClosed();
    }

    /** The connection as it is, for whoever is in the middle of a transaction. */
    Connection current() {
        return connection;
    }

    /** Something failed. H2 may have given up the file without saying so of the connection, so it is not used again. */
    void doubt() {
        doubtful = true;
    }

    /** The file could not be written behind everybody's back. Says whether that is news; may be called on any thread. */
    boolean failBehind() {
        boolean isNews = !failedBehind;
        failedBehind = true;
        return isNews;
    }

    private void leave() {
        try {
            connection.close();
        } catch (SQLException nothingLeftToClose) {
            // What was not saved has been told when it failed.
        } finally {
            large.leave();
        }
    }

    @Override
    public void release(Connection acquired) {
        // It is kept for the next one.
    }

    /**
     * Returns when all that was committed is on the disk. The connection is the one that it was committed on: opened anew
     * meanwhile, the store would know nothing of what did not reach the file.
     */
    void sync() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
        if (failedBehind) {
            throw new SQLException("The file could not be written");
        }
    }

    /** Whether nothing has failed on this connection. */
    boolean isTrusted() throws SQLException {
        return !ended && !isOfNoUse();
    }

    /** Closes the file and returns whether it should be tidied up. */
    boolean closeAndAskForTidying() throws SQLException {
        ended = true;
        if (isOfNoUse()) {
            leave();
            return false;
        }
        try (var closing = connection) {
            return Tidying.isDue(closing);
        } finally {
            large.leave();
        }
    }
}
