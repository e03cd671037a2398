package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupShelf;

/**
 * A data folder with a sample district, which may be taken away. The mark is in the store itself and names it, so that a
 * store that is restored into the folder has none; and nothing is taken away that may be anything but the sample's own.
 */
public final class SampleStore {
    /** A setting; its words are the store's id. */
    private static final String MARK = "sample-district";

    /** Lies in a folder that is being made or taken away; what a kill leaves of it may go. */
    private static final String PASSING = "campus-accord-sample-passing";

    private static final String OURS = "campus-accord";

    private final Path folder;
    private final Path file;

    private SampleStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = this.folder.resolve(Store.FILE_NAME);
    }

    /** Makes an open store one of a sample. */
    public static void mark(Store store) {
        store.inOneSynced(() -> {
            new SettingTable(store).put(MARK, StoreId.of(store));
            return true;
        });
    }

    /** Makes a folder in which a sample will be built. */
    public static void begin(Path folder) {
        try {
            OwnerOnly.makeFolder(folder);
            Files.createFile(folder.resolve(PASSING));
        } catch (IOException failure) {
            throw unusable(folder, failure);
        }
    }

    /** Gives a complete sample its place, where nothing is or an empty folder. */
    public static void place(Path complete, Path folder) {
        try {
            Files.delete(complete.resolve(PASSING));
            Files.deleteIfExists(folder);
            Files.move(complete, folder);
        } catch (IOException failure) {
            throw unusable(folder, failure);
        }
    }

    /** Whether a folder certainly holds a sample and nothing else. Refuses while anybody has the store open. */
    public static boolean isIn(Path folder) {
        var sample = new SampleStore(folder);
        if (Files.notExists(sample.file)) {
            return false;
        }
        try (var held = HeldFile.take(sample.file.toRealPath())) {
            return sample.isCertain(held);
        } catch (IOException failure) {
            throw new ProblemException(StoreProblems.unwritable(sample.file), failure);
        }
    }

    /**
     * Takes away a folder with a sample, or what a kill has left of one. Nobody can open the store meanwhile. Whatever else
     * it is stays, which is a problem.
     */
    public static void remove(Path folder) {
        new SampleStore(folder).remove();
    }

    private void remove() {
        var leaving = folder.resolveSibling(folder.getFileName() + ".leaving");
        try {
            if (Files.exists(leaving, LinkOption.NOFOLLOW_LINKS)) {
                new SampleStore(leaving).requireRemnant();
                Store.remove(leaving);
            }
            if (Files.exists(file)) {
                moveTo(leaving);
                Store.remove(leaving);
            } else {
                requireRemnant();
                Store.remove(folder);
            }
        } catch (IOException failure) {
            throw unusable(folder, failure);
        }
    }

    /** In one step, so that a kill leaves all of it or what is known to be on its way out. */
    private void moveTo(Path leaving) throws IOException {
        boolean moved;
        try (var held = HeldFile.take(file.toRealPath())) {
            if (!isCertain(held)) {
                throw notEmpty();
            }
            if (Files.notExists(folder.resolve(PASSING))) {
                Files.createFile(folder.resolve(PASSING));
            }
            moved = isMoved(leaving);
        }
        if (!moved) {
            Files.move(folder, leaving);
        }
    }

    /** Windows moves no folder with an open file: there the lock is given up a moment earlier. */
    private boolean isMoved(Path leaving) {
        try {
            Files.move(folder, leaving);
            return true;
        } catch (IOException isOpen) {
            return false;
        }
    }

    /** A folder without a store that bears the mark, or one whose store is a sample. */
    private void requireRemnant() throws IOException {
        boolean mayGo = Files.exists(file)
                ? isIn(folder)
                : Files.exists(folder.resolve(PASSING)) && holdsOnlyOurs() && holdsNoBackups();
        if (!mayGo) {
            throw notEmpty();
        }
    }

    private boolean isCertain(HeldFile held) throws IOException {
        if (held.salt().isPresent() || held.size() == 0 || Files.isSymbolicLink(file) || !holdsOnlyOurs()) {
            return false;
        }
        try (var workshop = new Workshop(folder, file)) {
            var copy = workshop.name(StoreFile.SUFFIX);
            held.copyTo(copy);
            var id = markedId(StoreFile.clear(copy));
            return id.isPresent() && holdsOnlyBackupsOf(id.get());
        }
    }

    /** The store's id, where the mark names it. */
    private static Optional<String> markedId(StoreFile copy) {
        try (var connection = copy.readOnly()) {
            var marked = StoreId.setting(connection, MARK);
            return StoreId.read(connection).filter(id -> marked.equals(Optional.of(id)));
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }

    private boolean holdsOnlyOurs() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(found -> String.valueOf(found.getFileName()))
                    .allMatch(name -> name.startsWith(OURS)
                            || List.of(Upgrade.BACKUPS, "log").contains(name));
        }
    }

    private boolean holdsNoBackups() throws IOException {
        var backups = StoreBackups.folder(folder);
        if (Files.notExists(backups)) {
            return true;
        }
        try (var files = Files.list(backups)) {
            return files.findAny().isEmpty();
        }
    }

    /** Among them may be the store that was there before the sample was restored over it. */
    private boolean holdsOnlyBackupsOf(String id) throws IOException {
        if (holdsNoBackups()) {
            return true;
        }
        var backups = StoreBackups.folder(folder);
        var ours = new BackupShelf().in(backups);
        try (var files = Files.list(backups)) {
            return files.count() == ours.size()
                    && ours.stream().allMatch(backup -> backup.store().equals(Optional.of(id)));
        }
    }

    private ProblemException notEmpty() {
        return Problem.of("sample.not-empty", folder.toString()).asException();
    }

    private static ProblemException unusable(Path folder, IOException failure) {
        return new ProblemException(Problem.of("store.folder-unusable", folder.toString()), failure);
    }
}
