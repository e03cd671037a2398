package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.store.LobStorageInterface;

/**
 * What H2 keeps scans and long texts with, on a thread of its own. It ends that thread when it closes a file, and forgets
 * it when it gives one up: on a disk that stays full each try would leave a thread behind, and with it all that H2 knows
 * of the file.
 */
record LargeValues(LobStorageInterface storage) {
    /** Those of the file beneath a connection. */
    static LargeValues of(Connection open) throws SQLException {
        var session = (SessionLocal) open.unwrap(JdbcConnection.class).getSession();
        return new LargeValues(session.getDatabase().getLobStorage());
    }

    /** Ends the thread, unless it has ended. The file must be closed, or given up. */
    void leave() {
        // H2 waits for the thread as long as it takes, and whoever saves must not.
        Thread.ofVirtual().start(this::end);
    }

    private void end() {
        try {
            storage.close();
        } catch (RuntimeException fileIsGone) {
            // By then the thread is told to end, which is all that was wanted.
        }
    }
}
