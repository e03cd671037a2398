package org.campusaccord.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.campusaccord.application.Transactions;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;
import org.jooq.impl.ThreadLocalTransactionProvider;

/**
 * An open store. One connection, to be used by one thread at a time. A commit that has returned is in the file
 * ({@code WRITE_DELAY=0}); what matters most is also forced to the disk.
 */
public final class Store implements Transactions, AutoCloseable {
    /** Name of the store's file within the data folder. */
    public static final String FILE_NAME = "campus-accord.mv.db";

    private static final String DATABASE_NAME = "campus-accord";

    private final Connection connection;
    private final DSLContext dsl;

    private Store(Connection connection) {
        this.connection = connection;
        var provider = new DefaultConnectionProvider(connection);
        this.dsl = DSL.using(new DefaultConfiguration()
                .set(SQLDialect.H2)
                .set(new Settings().withExecuteLogging(false).withRenderSchema(false))
                .set(new ThreadLocalTransactionProvider(provider)));
    }

    /** Opens the store in a folder, or begins one there. Whatever stands in the way is a problem, and the file is left as it is. */
    public static Store open(Path folder) {
        var file = folder.resolve(FILE_NAME);
        var isNew = prepare(folder, file);
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.toAbsolutePath().resolve(DATABASE_NAME)
                + ";WRITE_DELAY=0;FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE" + (isNew ? "" : ";IFEXISTS=TRUE"));
        source.setUser("sa");
        source.setPassword("");
        try {
            var connection = source.getConnection();
            try {
                bringUpToDate(connection, source, file, isNew);
                return new Store(connection);
            } catch (SQLException | RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw StoreProblems.opening(file, failure);
        }
    }

    /** H2 would take an empty file for a new store; whoever finds one has lost something, so it is refused. */
    private static boolean prepare(Path folder, Path file) {
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                return true;
            }
            if (Files.size(file) == 0) {
                throw Problem.of("store.damaged", file.toString()).asException();
            }
            return false;
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("store.folder-unusable", folder.toString()), failure);
        }
    }

    private static void bringUpToDate(Connection connection, JdbcDataSource source, Path file, boolean isNew)
            throws SQLException {
        var version = SchemaVersion.read(connection);
        if (version.isEmpty() && !isNew) {
            throw Problem.of("store.foreign", file.toString()).asException();
        }
        if (version.orElse(0) > SchemaVersion.CURRENT) {
            throw Problem.of("store.newer", file.toString()).asException();
        }
        if (version.orElse(0) < SchemaVersion.CURRENT) {
            SchemaVersion.migrate(source, file);
            checkpoint(connection);
        }
    }

    /** For the implementations of the ports in this package. */
    DSLContext dsl() {
        return dsl;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        try {
            return dsl.transactionResult(work::get);
        } catch (DataAccessException failure) {
            if (failure.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw StoreProblems.working(failure);
        }
    }

    @Override
    public <T> T inOneSynced(Supplier<T> work) {
        var result = inOne(work);
        try {
            checkpoint(connection);
        } catch (SQLException failure) {
            throw StoreProblems.working(failure);
        }
        return result;
    }

    private static void checkpoint(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw StoreProblems.working(failure);
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
