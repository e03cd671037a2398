package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupNames;
import org.campusaccord.storage.backup.BackupReader;
import org.slf4j.LoggerFactory;

/** What lies beside a closed store and among its backups: copies of it, whole or not. */
final class OldCopies {
    private static final String OURS = "campus-accord";
    private static final String INCOMPLETE = ".part";
    private static final String RECRYPTED_NAME = OURS + "-recrypting" + INCOMPLETE;

    /** Made anew by whoever needs them. */
    private static final Set<String> UNFINISHED =
            Set.of(Upgrade.UNFINISHED_NAME, FirstStore.UNFINISHED_NAME, Relock.UNFINISHED_NAME);

    private final Path store;
    private final Path real;

    OldCopies(Path store) throws IOException {
        this.store = store;
        this.real = store.toRealPath();
    }

    /** Brings the whole ones to the side of the store and takes the others away. One that fails does not keep the rest. */
    void recrypt(BackupRecryption recryption) throws IOException {
        var failed = new IOException("Copies are left as they were");
        for (var copy : copies()) {
            try {
                bring(copy, recryption);
            } catch (IOException | RuntimeException failure) {
                failed.addSuppressed(failure);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }

    private void bring(Path copy, BackupRecryption recryption) throws IOException {
        var name = String.valueOf(copy.getFileName());
        if (name.endsWith(INCOMPLETE) || UNFINISHED.contains(name) || Workshop.isLeft(copy)) {
            Files.delete(copy);
        } else if (BackupNames.isZip(copy)) {
            recryption.recrypt(copy, store);
        } else {
            recrypt(copy, recryption.recryption());
        }
    }

    /** Of a bare copy of the store's file. */
    private static void recrypt(Path copy, Recryption recryption) throws IOException {
        try (var held = HeldFile.take(copy)) {
            var wanted = recryption.forFile(held.salt());
            if (wanted.isPresent()) {
                var recrypted = copy.resolveSibling(RECRYPTED_NAME);
                held.copyTo(recrypted, wanted.get());
                held.replaceWith(recrypted);
            }
        }
    }

    private List<Path> copies() throws IOException {
        var found = new TreeSet<Path>();
        for (var folder : List.of(store.resolveSibling(""), real.resolveSibling(""))) {
            list(folder, this::mayBeCopy).forEach(found::add);
        }
        addWithin(StoreBackups.folder(store.resolveSibling("")), found);
        return List.copyOf(found);
    }

    /** People sort their backups into folders. One that cannot be listed does not keep the rest in clear. */
    private void addWithin(Path folder, Set<Path> found) throws IOException {
        found.addAll(list(folder, this::mayBeCopy));
        for (var inner : list(folder, file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))) {
            try {
                addWithin(inner, found);
            } catch (IOException unreadable) {
                LoggerFactory.getLogger(OldCopies.class)
                        .warn(
                                "A folder within the backups cannot be listed: {}",
                                unreadable.getClass().getName());
            }
        }
    }

    /** Those that anybody can read who gets hold of them. */
    List<Path> inClear() throws IOException {
        return copies().stream().filter(OldCopies::isInClear).toList();
    }

    /** Deletes those of them that are still what they were told to be, and returns the ones that are there all the same. */
    List<Path> deleteInClear(List<Path> told) throws IOException {
        var left = new ArrayList<Path>();
        for (var copy : copies()) {
            if (told.contains(copy) && isInClear(copy) && !isDeleted(copy)) {
                left.add(copy);
            }
        }
        return left;
    }

    private static boolean isDeleted(Path copy) {
        try {
            return Files.deleteIfExists(copy);
        } catch (IOException failure) {
            LoggerFactory.getLogger(OldCopies.class)
                    .warn(
                            "A copy in clear cannot be deleted: {}",
                            failure.getClass().getName());
            return false;
        }
    }

    /** Of a damaged one only its name says whose it is, and nothing that it is locked. */
    private static boolean isInClear(Path copy) {
        if (!BackupNames.isZip(copy)) {
            return StoreHeader.saltIfReadable(copy).isEmpty();
        }
        try (var reader = BackupReader.open(copy)) {
            return !reader.manifest().locked();
        } catch (IOException | ProblemException damaged) {
            return BackupNames.isOurs(copy);
        }
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(wanted).toList();
        }
    }

    private boolean mayBeCopy(Path file) {
        return (isCopy(file) || BackupNames.isZip(file)) && Files.isRegularFile(file);
    }

    private boolean isCopy(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.startsWith(OURS)
                && (name.endsWith(StoreFile.SUFFIX) || name.endsWith(INCOMPLETE) || Workshop.isLeft(file))
                && !file.equals(store)
                && !file.equals(real);
    }
}
