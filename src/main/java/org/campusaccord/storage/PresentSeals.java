package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.storage.keys.StoreKey;
import org.campusaccord.storage.keys.StoreSalt;
import org.slf4j.LoggerFactory;

/**
 * Takes the seals of the store that a backup replaces over into the backup's: what that one does not know yet is not to be
 * called another installation's. Of a store that cannot be read or opened none are known.
 */
final class PresentSeals {
    private final Path file;
    private final HeldFile held;
    private final Optional<Passphrase> owner;

    /**
     * The seals of a store.
     *
     * @param file the store as a person knows it
     * @param owner opens it, where it is locked under another key than the backup
     */
    PresentSeals(Path file, HeldFile held, Optional<Passphrase> owner) {
        this.file = file;
        this.held = held;
        this.owner = owner;
    }

    /**
     * Adds them to the store that is about to take its place.
     *
     * @param copy a name for a file that is gone when this returns
     * @return how many entries the activity log of the store that is replaced has; empty when that could not be read
     */
    OptionalLong carryOver(StoreFile coming, Path copy) throws IOException {
        var seals = read(coming, copy);
        if (seals.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            seals.get().addTo(coming);
            return seals.get().entries();
        } catch (SQLException failure) {
            throw StoreProblems.copying(file, StoreProblems.unwritable(file), failure);
        }
    }

    private Optional<CarriedSeals> read(StoreFile coming, Path copy) throws IOException {
        if (held.size() == 0) {
            return Optional.empty();
        }
        var salt = held.salt();
        var key = salt.equals(StoreHeader.salt(coming.path())) ? coming.key() : salt.flatMap(this::key);
        if (salt.isPresent() != key.isPresent()) {
            return Optional.empty();
        }
        try {
            held.copyTo(copy);
            return Optional.of(CarriedSeals.of(new StoreFile(copy, key)));
        } catch (SQLException unreadable) {
            LoggerFactory.getLogger(PresentSeals.class)
                    .warn(
                            "The seals of the store that is replaced are not known: {}",
                            unreadable.getClass().getName());
            return Optional.empty();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** That the passphrase of a backup does not open the store as well is no wrong try. */
    private Optional<StoreKey> key(StoreSalt salt) {
        return new KeysOnDisk(file.resolveSibling(""))
                .read()
                .flatMap(known -> known.entry(salt))
                .flatMap(entry -> owner.flatMap(entry::open));
    }
}
