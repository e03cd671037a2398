package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.campusaccord.storage.keys.KeyEntry;
import org.campusaccord.storage.keys.StoreKey;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The file of a store and what it takes to read it.
 *
 * @param key what it is encrypted with; empty when it stands in clear
 * @param entry what keeps that key safe, as it was when the store was opened
 */
record StoreFile(Path path, Optional<StoreKey> key, Optional<KeyEntry> entry) {
    /** H2 appends it to the name of a database. */
    static final String SUFFIX = ".mv.db";

    /**
     * A commit is in the file when it returns, and is only ever added to its end. Into gaps H2 writes without telling the
     * file's head at once, and it closes them by moving what is there about; interrupted at the wrong moment, either leaves
     * a file of which it later takes an older state for the newest.
     */
    private static final String APPEND = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0";

    /** H2's own log would lie beside the store and quote what people wrote. */
    private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    /** Whether a closed file is encrypted; not of one that this program has open, which would end the lock on it. */
    static boolean isEncrypted(Path closed) throws IOException {
        return StoreHeader.salt(closed).isPresent();
    }

    /** A file of which only the key matters. */
    StoreFile(Path path, Optional<StoreKey> key) {
        this(path, key, Optional.empty());
    }

    /** A store in clear. */
    static StoreFile clear(Path path) {
        return new StoreFile(path, Optional.empty());
    }

    /** Another file under the same key. */
    StoreFile at(Path other) {
        return new StoreFile(other, key, entry);
    }

    /** How to reach the database in the file; a power cut at any moment leaves it readable. */
    JdbcDataSource source(String settings) {
        InOrderPath.register();
        return source(InOrderPath.PREFIX, settings);
    }

    /** The same, in no order and faster: for a file that is forced to the disk before it counts. */
    JdbcDataSource hastySource(String settings) {
        return source("", settings);
    }

    private JdbcDataSource source(String prefix, String settings) {
        var name = prefix + path.toAbsolutePath();
        var cipher = key.isPresent() ? ";CIPHER=AES" : "";
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + name.substring(0, name.length() - SUFFIX.length())
                + APPEND + ";FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE" + NO_TRACE + cipher
                + settings);
        source.setUser("sa");
        // Of an encrypted file H2 wants the file's password and the user's, with a space between.
        source.setPassword(key.map(known -> known.hex() + " ").orElse(""));
        return source;
    }

    /** Without this H2 changes a file by merely closing it, and may put the rows of a large table into another one. */
    Connection readOnly() throws SQLException {
        return source(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1")
                .getConnection();
    }
}
