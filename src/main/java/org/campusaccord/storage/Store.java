package org.campusaccord.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.keys.StoreKey;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jooq.impl.ThreadLocalTransactionProvider;

/**
 * An open store. One connection, to be used by one thread at a time. What a transaction did is on the disk when it
 * returns.
 */
public final class Store implements Transactions, AutoCloseable {
    /** Name of the store's file within the data folder. */
    public static final String FILE_NAME = "campus-accord.mv.db";

    private final StoreFile storeFile;
    private final Path file;
    private final LiveConnection connection;
    private final DSLContext dsl;

    /** How many transactions lie within each other. */
    private int depth;

    private Store(StoreFile storeFile, LiveConnection connection) {
        this.storeFile = storeFile;
        this.file = storeFile.path();
        this.connection = connection;
        this.dsl = DSL.using(new DefaultConfiguration()
                .set(SQLDialect.H2)
                .set(new Settings().withExecuteLogging(false).withRenderSchema(false))
                .set(new DefaultExecuteListenerProvider(new FailureListener(file, connection)))
                .set(new ThreadLocalTransactionProvider(connection)));
    }

    /** Opens the store in a folder, which is not locked, or begins one there. */
    public static Store open(Path folder) {
        return open(folder, Optional.empty(), Clock.system(ZoneId.systemDefault()));
    }

    /**
     * Opens the store in a folder, or begins one there. Whatever stands in the way is a problem, and the file is left as it
     * is.
     *
     * @param typed what opens it when it is locked
     */
    public static Store open(Path folder, Optional<Passphrase> typed, Clock clock) {
        new LostStore(folder).requireNone();
        var lock = new StoreLock(folder, clock);
        var key = lock.open(typed).map(StoreCipher::key);
        return open(new StoreFile(folder.resolve(FILE_NAME), key, lock.entry()), Migrations.OURS, clock);
    }

    /** Begins an empty store in a folder whose store is gone; what is left of that one stays where it is. */
    public static void beginAnew(Path folder, Clock clock) {
        new LostStore(folder).requireNoLink();
        open(StoreFile.clear(folder.resolve(FILE_NAME)), Migrations.OURS, clock).close();
    }

    /** Refuses a folder in which there has been a store that is there no more. */
    public static void requireNotLost(Path folder) {
        new LostStore(folder).requireNone();
    }

    /** Begins a store that can be read only until it is closed. */
    public static Store openScratch(Path folder, Clock clock) {
        var key = StoreKey.random(new SecureRandom());
        return open(new StoreFile(folder.resolve(FILE_NAME), Optional.of(key)), Migrations.OURS, clock);
    }

    static Store open(StoreFile store, Migrations migrations, Clock clock) {
        var file = store.path();
        try {
            new StoreOnDisk(store, migrations, clock).prepare();
            var connection = new LiveConnection(store.source(";IFEXISTS=TRUE"));
            Workshop.clear(file.toRealPath().resolveSibling(""));
            return new Store(store, connection);
        } catch (SQLException failure) {
            throw StoreProblems.opening(file, failure);
        } catch (IOException failure) {
            throw new ProblemException(StoreProblems.unwritable(file), failure);
        }
    }

    /** Whether there is a store in a folder, readable or not. */
    public static boolean isThere(Path folder) {
        return Files.exists(folder.resolve(FILE_NAME));
    }

    /** Whether the store in a folder takes a passphrase; only of a store that this program does not have open. */
    public static boolean isLocked(Path folder) {
        return StoreHeader.saltIfReadable(folder.resolve(FILE_NAME)).isPresent();
    }

    /** For the implementations of the ports in this package. */
    DSLContext dsl() {
        return dsl;
    }

    /** The file beneath, which must not be opened otherwise while this is open, and what it takes to read a copy of it. */
    StoreFile file() {
        return storeFile;
    }

    /** For what only H2 does. */
    Connection connection() throws SQLException {
        return depth > 0 ? connection.current() : connection.open();
    }

    /** The file could not be written on a thread of H2's own; says whether that is news. */
    boolean failBehind() {
        return connection.failBehind();
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        T result;
        depth++;
        try {
            result = dsl.transactionResult(work::get);
        } catch (DataAccessException failure) {
            connection.doubt();
            throw StoreProblems.working(file, failure);
        } finally {
            depth--;
        }
        if (depth == 0) {
            sync();
        }
        return result;
    }

    private void sync() {
        try {
            connection.sync();
        } catch (SQLException failure) {
            connection.doubt();
            throw StoreProblems.working(file, failure);
        }
    }

    @Override
    public <T> T inOneSynced(Supplier<T> work) {
        return inOne(work);
    }

    @Override
    public void close() {
        try {
            boolean trusted = connection.isTrusted();
            if (connection.closeAndAskForTidying()) {
                new Tidying(storeFile).run();
            }
            if (trusted) {
                ClosedMark.set(file);
            }
        } catch (SQLException failure) {
            throw StoreProblems.working(file, failure);
        } finally {
            storeFile.key().ifPresent(StoreKey::forget);
        }
    }

    /** Removes a folder with a store that is closed; only for the sample district. */
    public static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(Store::delete);
        } catch (IOException | UncheckedIOException failure) {
            throw new ProblemException(Problem.of("store.folder-unusable", folder.toString()), failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
