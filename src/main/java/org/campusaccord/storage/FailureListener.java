package org.campusaccord.storage;

import java.nio.file.Path;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Lets nothing of jOOQ leave this package when a statement fails: what is thrown is a problem that people can act on. */
final class FailureListener implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient LiveConnection connection;

    FailureListener(Path file, LiveConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    @Override
    public void exception(ExecuteContext context) {
        connection.doubt();
        context.exception(StoreProblems.working(file, context.sqlException()));
    }
}
