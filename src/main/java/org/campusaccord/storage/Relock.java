package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.Passage;
import org.slf4j.LoggerFactory;

/**
 * Sets, changes or removes the encryption of a closed store. The new file is written beside the store and tried out; then
 * the key file gets to know both; then the new file takes the store's place in one step; then what lies beside the store
 * follows; last the key file forgets the old one. Whatever interrupts this, the store is the old one under its old
 * passphrase or the new one under its new, and the next start does the rest.
 */
final class Relock {
    /** The store's next file. */
    static final String UNFINISHED_NAME = "campus-accord-relocking" + StoreFile.SUFFIX;

    private final Path store;
    private final KeysOnDisk keys;

    Relock(Path store, KeysOnDisk keys) {
        this.store = store;
        this.keys = keys;
    }

    /**
     * Takes the store from the one side to the other.
     *
     * @param during what opens it on either side
     * @param after what opens it on the other side
     */
    void run(Recryption recryption, KeyFile during, Optional<KeyFile> after) {
        try {
            replace(recryption, during);
        } catch (SQLException failure) {
            tidy();
            throw StoreProblems.opening(store, failure);
        } catch (IOException failure) {
            tidy();
            throw StoreProblems.copying(store, Problem.of("lock.failed", store.toString()), failure);
        }
        settle(recryption, after);
    }

    private void replace(Recryption recryption, KeyFile during) throws IOException, SQLException {
        var file = store.toRealPath();
        var unfinished = unfinished();
        try (var held = HeldFile.take(file)) {
            held.copyTo(unfinished, recryption);
            StoreLook.byReading(new StoreFile(unfinished, recryption.to().map(StoreCipher::key)));
            keys.write(during);
            held.replaceWith(unfinished);
        }
    }

    /** Brings what lies beside the store to its side. What cannot be done now is done when the store is next opened. */
    void settle(Recryption recryption, Optional<KeyFile> after) {
        try (var held = HeldFile.take(store.toRealPath())) {
            if (held.salt().equals(recryption.to().map(StoreCipher::salt))) {
                new OldCopies(store).recrypt(new BackupRecryption(recryption, after));
                if (!keys.read().equals(after)) {
                    keys.write(after);
                }
            }
        } catch (ProblemException isOpen) {
            // Whoever has it open has done all this.
        } catch (IOException failure) {
            LoggerFactory.getLogger(Relock.class)
                    .warn(
                            "Copies beside the store are not yet as the store is: {}",
                            failure.getClass().getName());
        }
    }

    /** Puts away what an interruption left, as far as that takes no key: a copy in clear, and keys that open nothing. */
    void tidy() {
        if (Files.notExists(store)) {
            return;
        }
        try {
            var left = keys.read();
            var passage = left.flatMap(KeyFile::unfinished);
            if (passage.isEmpty() && Files.notExists(unfinished())) {
                return;
            }
            try (var held = HeldFile.take(store.toRealPath())) {
                Files.deleteIfExists(unfinished());
                if (passage.isPresent() && isOver(passage.get(), held)) {
                    keys.write(held.salt().flatMap(left.get()::entry).map(KeyFile::only));
                }
            }
        } catch (IOException failure) {
            LoggerFactory.getLogger(Relock.class)
                    .warn(
                            "Leftovers beside the store are still there: {}",
                            failure.getClass().getName());
        }
    }

    /** Whether the store never left the old side, or arrived in clear, where copies under the old key stay as they are. */
    private static boolean isOver(Passage passage, HeldFile held) throws IOException {
        var salt = held.salt();
        return salt.equals(passage.before())
                || (salt.isEmpty() && passage.after().isEmpty());
    }

    private Path unfinished() throws IOException {
        return store.toRealPath().resolveSibling(UNFINISHED_NAME);
    }
}
