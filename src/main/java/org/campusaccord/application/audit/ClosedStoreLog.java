package org.campusaccord.application.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.campusaccord.application.Stores;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.ProblemException;
import org.slf4j.LoggerFactory;

/** Records in a store what was done to it as a whole while it was closed: it is opened for that, and closed again. */
public final class ClosedStoreLog {
    private final Stores stores;
    private final Path folder;
    private final Clock clock;

    /** The log of the store in a folder. */
    public ClosedStoreLog(Stores stores, Path folder, Clock clock) {
        this.stores = stores;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Records it. What was done is done: when the store cannot be opened, whoever opens it next is told why.
     *
     * @param passphrase opens the store as it is now, where it is locked
     */
    public void record(AuditAction action, String words, Optional<Passphrase> passphrase) {
        try (var workspace = stores.open(folder, passphrase, clock)) {
            workspace.audit().record(action, words);
        } catch (ProblemException unopened) {
            LoggerFactory.getLogger(ClosedStoreLog.class)
                    .warn("{} is not in the log: {}", action, unopened.problem().key());
        }
    }
}
