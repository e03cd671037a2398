package org.campusaccord.application.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.campusaccord.application.Stores;
import org.campusaccord.application.backup.Restored;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.text.Messages;
import org.slf4j.LoggerFactory;

/** Records in a store what was done to it as a whole while it was closed: it is opened for that, and closed again. */
public final class ClosedStoreLog {
    private final Stores stores;
    private final Path folder;
    private final Clock clock;
    private final Messages messages;

    /** The log of the store in a folder. */
    public ClosedStoreLog(Stores stores, Path folder, Clock clock, Messages messages) {
        this.stores = stores;
        this.folder = folder;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * Records that a backup has taken the store's place, which winds the log back to what it was then: so it says how far
     * that went, and where the store with the rest of it is.
     *
     * @param passphrase opens the backup, where it is locked
     */
    public void restored(Path backup, Restored done, Optional<Passphrase> passphrase) {
        record(AuditAction.RESTORED, words(String.valueOf(backup.getFileName()), done), passphrase);
    }

    private String words(String backup, Restored done) {
        if (done.kept().isEmpty()) {
            return backup;
        }
        var kept = String.valueOf(done.kept().get().getFileName());
        return done.lastEntry().isPresent()
                ? messages.get(
                        "keeping.activity.restored",
                        backup,
                        kept,
                        done.lastEntry().getAsLong())
                : messages.get("keeping.activity.restored.unread", backup, kept);
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
