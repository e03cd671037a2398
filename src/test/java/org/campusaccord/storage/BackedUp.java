package org.campusaccord.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.application.backup.BackupService;
import org.campusaccord.application.backup.Backups;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.storage.backup.BackupReader;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.testing.InMemoryAuditLog;
import org.campusaccord.testing.OneCampus;

/** A store with one campus that is open, its backups, and a clock to let days go by. */
final class BackedUp implements AutoCloseable {
    static final String CAMPUS = "Live Oak Elementary";

    private final Path folder;
    private final SettableClock clock = new SettableClock(OneCampus.NOW, OneCampus.ZONE);
    private final Store store;
    private final BackupService backups;

    private BackedUp(Path folder, boolean hasCampus, Optional<Passphrase> typed) {
        this.folder = folder;
        this.store = Store.open(folder, typed, clock);
        if (!hasCampus) {
            new CampusTables(store).addCampus(CAMPUS, "101", Level.ELEMENTARY);
        }
        this.backups = new BackupService(
                new StoreBackups(store, new BackupShelf(), clock),
                new SettingTable(store),
                store,
                InMemoryAuditLog.forgotten(store),
                StoreBackups.folder(folder),
                clock);
    }

    static BackedUp in(Path folder) {
        return new BackedUp(folder, false, Optional.empty());
    }

    /** The store that is there. */
    static BackedUp again(Path folder) {
        return new BackedUp(folder, true, Optional.empty());
    }

    /** The store that is there, which is locked. */
    static BackedUp again(Path folder, String passphrase) {
        return new BackedUp(folder, true, Optional.of(Passphrase.of(passphrase)));
    }

    Store store() {
        return store;
    }

    BackupService backups() {
        return backups;
    }

    void addCampus(String name) {
        new CampusTables(store).addCampus(name, name, Level.MIDDLE);
    }

    /** The first start of a day. */
    Optional<Backups.Made> start(LocalDate day) {
        clock.set(day.atTime(8, 0));
        return backups.backUpIfDue();
    }

    void at(LocalDateTime time) {
        clock.set(time);
    }

    void alsoTo(Path second) {
        backups.keep(new BackupPlan(7, 4, 12, Optional.of(second)));
    }

    /** The names of all files in the folder of the backups. */
    List<String> names() throws IOException {
        return names(StoreBackups.folder(folder));
    }

    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What lies in a backup. */
    static byte[] storeWithin(Path backup) throws IOException {
        try (var reader = BackupReader.open(backup);
                var bytes = new ByteArrayOutputStream()) {
            reader.unpack(bytes);
            return bytes.toByteArray();
        }
    }

    /** Names of the campuses in the store that a folder holds. */
    static List<String> campuses(Path folder) {
        try (var store = Store.open(folder)) {
            return OldStore.campuses(store);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
