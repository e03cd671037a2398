package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.application.lock.TypedKey;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.keys.KeyEntry;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.Passage;
import org.campusaccord.storage.keys.StoreSalt;
import org.campusaccord.storage.keys.Stretching;
import org.campusaccord.storage.keys.Tries;

/** The lock of the store in a folder. All but {@code verify} and {@code recoveryMark} is for a store that is closed. */
public final class StoreLock {
    private final Path store;
    private final KeysOnDisk keys;
    private final Relock relock;
    private final Tries tries;
    private final LockedKeys opener;
    private final Stretching stretching;
    private final SecureRandom chance = new SecureRandom();

    /** What the store's file said when it was last looked into; while it is open it must not be. */
    private volatile Optional<StoreSalt> known = Optional.empty();

    private Optional<KeyEntry> opened = Optional.empty();

    public StoreLock(Path folder, Clock clock) {
        this(folder, clock, Stretching.USUAL);
    }

    StoreLock(Path folder, Clock clock, Stretching stretching) {
        this.store = folder.resolve(Store.FILE_NAME);
        this.keys = new KeysOnDisk(folder);
        this.relock = new Relock(store, keys);
        this.tries = new Tries(folder, clock);
        this.opener = new LockedKeys(tries);
        this.stretching = stretching;
    }

    /** An entry of the key file, opened. */
    private record Opened(KeyEntry entry, StoreCipher cipher) {}

    /** Whether the store takes a passphrase. It alone says so: a key file beside a store in clear means nothing. */
    public boolean isLocked() {
        return salt().isPresent();
    }

    /** How long it is until another passphrase may be tried. */
    public Duration waitBeforeNextTry() {
        return tries.waiting();
    }

    /**
     * Says which this is, the passphrase or the recovery key of the store as it was when {@link #isLocked} last looked, and
     * refuses anything else. Reads the key file only: the store may be open.
     */
    public TypedKey verify(Passphrase typed) {
        var salt = known.orElseThrow(
                () -> Problem.of("lock.not-locked", store.toString()).asException());
        var entry = keys.entry(salt);
        opener.unlockOwn(store, entry, Optional.of(typed)).forget();
        return entry.orElseThrow().isRecoveryKey(typed) ? TypedKey.RECOVERY_KEY : TypedKey.PASSPHRASE;
    }

    /** Tells the present recovery key from others, as of when {@link #isLocked} last looked. Reads the key file only. */
    public Optional<String> recoveryMark() {
        return known.flatMap(keys::entry).map(KeyEntry::recoveryMark);
    }

    /**
     * Refuses whoever cannot open the store as it was when {@link #isLocked} last looked: they must not be able to replace
     * it. Where its keys are lost nobody can open it, and anybody may put a backup in its place.
     */
    public void requireOwner(Optional<Passphrase> typed) {
        var entry = known.flatMap(keys::entry);
        if (entry.isEmpty()) {
            return;
        }
        try {
            opener.unlockOwn(store, entry, typed).forget();
        } catch (ProblemException refused) {
            throw refused.problem().key().equals("lock.wrong")
                    ? new ProblemException(Problem.of("lock.wrong-present"), refused)
                    : refused;
        }
    }

    /** The copies of a closed store in its folder that stand in clear, though it is locked. */
    public List<Path> copiesInClear() {
        try {
            return isLocked() ? new OldCopies(store).inClear() : List.of();
        } catch (IOException | RuntimeException unreadable) {
            // What was locked stays locked, and the recovery key must be shown all the same.
            return List.of();
        }
    }

    /** Deletes copies that were told of as standing in clear, and returns those that could not be; the store may be open. */
    public List<Path> deleteInClear(List<Path> copies) {
        try {
            return new OldCopies(store).deleteInClear(copies);
        } catch (IOException | RuntimeException unreadable) {
            return copies;
        }
    }

    /** What opened the store, for backups to come. */
    Optional<KeyEntry> entry() {
        return opened;
    }

    /** Sets a passphrase for a store that has none. */
    public RecoveryKey lock(Passphrase next) {
        requireLongEnough(next);
        relock.tidy();
        if (isLocked()) {
            throw Problem.of("lock.needed", store.toString()).asException();
        }
        var to = StoreCipher.random(chance);
        var made = entry(to, next);
        var after = KeyFile.only(made.entry());
        relock.run(
                new Recryption(Optional.empty(), Optional.of(to)),
                after.during(Passage.fromClear(to.salt())),
                Optional.of(after));
        to.key().forget();
        return made.recovery();
    }

    /** Encrypts the store anew: what opened it before opens nothing that is written from now on. */
    public RecoveryKey change(Passphrase present, Passphrase next) {
        requireLongEnough(next);
        return change(unlock(Optional.of(present)), next);
    }

    /**
     * Encrypts the store anew under the same passphrase. A new recovery key for the same encryption would not do: whoever
     * has the old sheet could open the store with the keys in an old backup.
     */
    public RecoveryKey renewRecoveryKey(Passphrase passphrase) {
        var present = unlock(Optional.of(passphrase));
        if (present.entry().isRecoveryKey(passphrase)) {
            present.cipher().key().forget();
            throw Problem.of("lock.passphrase-wanted").asException();
        }
        return change(present, passphrase);
    }

    private RecoveryKey change(Opened old, Passphrase next) {
        var from = old.cipher();
        var to = StoreCipher.random(chance);
        var made = entry(to, next);
        var passage = Passage.between(from.salt(), from.key(), to.salt(), to.key(), chance);
        relock.run(
                new Recryption(Optional.of(from), Optional.of(to)),
                KeyFile.only(old.entry()).with(made.entry(), passage),
                Optional.of(KeyFile.only(made.entry())));
        from.key().forget();
        to.key().forget();
        return made.recovery();
    }

    /** Takes the passphrase away: the store stands in clear from now on. */
    public void remove(Passphrase present) {
        var old = unlock(Optional.of(present));
        relock.run(
                new Recryption(Optional.of(old.cipher()), Optional.empty()),
                KeyFile.only(old.entry()).during(Passage.toClear(old.cipher().salt())),
                Optional.empty());
        old.cipher().key().forget();
    }

    /** What the store is encrypted with, for whoever opens it now; empty when it stands in clear or is yet to be begun. */
    Optional<StoreCipher> open(Optional<Passphrase> typed) {
        relock.tidy();
        if (!isLocked()) {
            return Optional.empty();
        }
        var own = unlock(typed);
        opened = Optional.of(own.entry());
        relock.settle(
                new Recryption(carriedOver(own.cipher()), Optional.of(own.cipher())),
                Optional.of(KeyFile.only(own.entry())));
        return Optional.of(own.cipher());
    }

    /** What copies of the store may still be under, when a change was interrupted after the store itself had changed. */
    private Optional<StoreCipher> carriedOver(StoreCipher next) {
        return keys.read()
                .flatMap(KeyFile::unfinished)
                .filter(passage -> passage.after().equals(Optional.of(next.salt())))
                .flatMap(passage -> passage.before()
                        .flatMap(salt -> passage.carriedKey(next.key()).map(key -> new StoreCipher(salt, key))));
    }

    private KeyEntry.Made entry(StoreCipher cipher, Passphrase next) {
        return KeyEntry.make(cipher.salt(), cipher.key(), next, stretching, chance);
    }

    private Opened unlock(Optional<Passphrase> typed) {
        relock.tidy();
        var salt = salt().orElseThrow(
                        () -> Problem.of("lock.not-locked", store.toString()).asException());
        var entry = keys.entry(salt);
        var key = opener.unlockOwn(store, entry, typed);
        // Only now has the passphrase shown that these are the right ones.
        keys.writeBack(entry.orElseThrow());
        return new Opened(entry.orElseThrow(), new StoreCipher(salt, key));
    }

    private static void requireLongEnough(Passphrase next) {
        if (next.isTooShort()) {
            throw Problem.of("lock.too-short", Passphrase.SHORTEST).asException();
        }
    }

    private Optional<StoreSalt> salt() {
        var found = StoreHeader.saltIfReadable(store);
        known = found;
        return found;
    }
}
