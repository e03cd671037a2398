package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.storage.keys.StoreKey;
import org.campusaccord.testing.OneCampus;

/** A closed store in a data folder: locked with a letter, or in clear. */
record Kept(Path folder) {
    static final char CLEAR = '-';

    private static final Clock CLOCK = new SettableClock(OneCampus.NOW, ZoneOffset.UTC);

    /** Begins one with one campus. */
    static Kept with(Path folder, String campus, char letter) throws IOException {
        var kept = new Kept(Files.createDirectories(folder));
        if (letter != CLEAR) {
            Files.write(kept.keyFile(), PlainKeys.file(letter));
        }
        try (var store = kept.open(letter)) {
            new CampusTables(store).addCampus(campus, "101", Level.ELEMENTARY);
        }
        return kept;
    }

    private Store open(char letter) {
        return Store.open(new StoreFile(file(), key(letter)), Migrations.OURS, CLOCK);
    }

    private static Optional<StoreKey> key(char letter) {
        return letter == CLEAR ? Optional.empty() : Optional.of(PlainKeys.key(letter));
    }

    static Optional<Passphrase> typed(char letter) {
        return letter == CLEAR ? Optional.empty() : Optional.of(Passphrase.of(String.valueOf(letter)));
    }

    /** What is in it, opened with the letter. */
    List<String> campuses(char letter) {
        try (var store = open(letter)) {
            return OldStore.campuses(store);
        }
    }

    ClosedStoreFile closed() {
        return new ClosedStoreFile(folder, new PlainKeys(), new BackupShelf(), CLOCK);
    }

    Path backUp(Path file, char letter) {
        return closed().backUp(file, typed(letter)).file();
    }

    Optional<Path> restore(Path backup, char letter) {
        return closed().restore(backup, typed(letter)).kept();
    }

    Path file() {
        return folder.resolve(Store.FILE_NAME);
    }

    Path keyFile() {
        return folder.resolve(StoreKeys.FILE_NAME);
    }

    Path backups() {
        return StoreBackups.folder(folder);
    }

    /** The names of what lies in the data folder. */
    List<String> names() throws IOException {
        return BackedUp.names(folder);
    }
}
