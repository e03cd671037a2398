package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.StoreKey;
import org.campusaccord.storage.keys.Stretching;

/** A data folder with a store of one campus, and the lock that tests put on it: as ours, but quick to open. */
record LockedFolder(Path folder) {
    static final String OLD = "magnolia bluebonnet";
    static final String NEW = "armadillo cypress";
    static final Stretching QUICK = new Stretching(64, 1, 1);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T09:30:00Z"), ZoneOffset.UTC);

    /** In clear. */
    static LockedFolder in(Path folder) {
        OldStore.in(folder);
        return new LockedFolder(folder);
    }

    static LockedFolder lockedIn(Path folder) {
        var made = in(folder);
        made.lock().lock(Passphrase.of(OLD));
        return made;
    }

    /** As the next start of the program sees it. */
    StoreLock lock() {
        return new StoreLock(folder, CLOCK, QUICK);
    }

    RecoveryKey set() {
        return lock().lock(Passphrase.of(OLD));
    }

    RecoveryKey change() {
        return lock().change(Passphrase.of(OLD), Passphrase.of(NEW));
    }

    void remove() {
        lock().remove(Passphrase.of(OLD));
    }

    Store open(String typed) {
        return Store.open(folder, Optional.of(Passphrase.of(typed)), CLOCK);
    }

    Store open() {
        return Store.open(folder, Optional.empty(), CLOCK);
    }

    /** What is in the store. */
    List<String> campuses(String typed) {
        try (var store = open(typed)) {
            return OldStore.campuses(store);
        }
    }

    Optional<StoreKey> key(String typed) {
        return lock().open(Optional.of(Passphrase.of(typed))).map(StoreCipher::key);
    }

    StoreLook rows(Optional<StoreKey> key) throws SQLException {
        return StoreLook.byReading(new StoreFile(file(), key));
    }

    Path file() {
        return folder.resolve(Store.FILE_NAME);
    }

    Path keys() {
        return folder.resolve(KeyFile.NAME);
    }

    Path unfinished() {
        return folder.resolve(Relock.UNFINISHED_NAME);
    }

    Path backups() {
        return StoreBackups.folder(folder);
    }

    /** Each file by its name within the folder. */
    Map<String, byte[]> contents() throws IOException {
        var contents = new TreeMap<String, byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
