package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupNames;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.Tries;

/** Tells a folder whose store is gone from one that never had any: what begins an empty store in the first hides a loss. */
final class LostStore {
    private static final String OURS = "campus-accord";

    /**
     * What is written only when a store is there; the last one when its window is closed. A log is no trace: something may go
     * wrong before there is a store at all.
     */
    private static final List<String> TRACES =
            List.of(KeyFile.NAME, Tries.NAME, InstallationId.FILE_NAME, "campus-accord-window.txt");

    private final Path folder;
    private final Path file;

    LostStore(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(Store.FILE_NAME);
    }

    /** Refuses a folder without a store in which there has been one. */
    void requireNone() {
        if (isLost()) {
            throw Problem.of("store.gone", file.toString()).asException();
        }
    }

    /** Whether there is no store where there has been one. */
    boolean isLost() {
        return Files.notExists(file) && (isLinkToNowhere() || hasTraces());
    }

    /** Its target may be on a drive that is away; nothing must take the link's place. */
    void requireNoLink() {
        if (isLinkToNowhere()) {
            throw Problem.of("store.folder-unusable", file.toString()).asException();
        }
    }

    private boolean isLinkToNowhere() {
        return Files.notExists(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean hasTraces() {
        return TRACES.stream().anyMatch(name -> Files.exists(folder.resolve(name)))
                || holds(folder, LostStore::isSealKey)
                || holds(folder, LostStore::isCopy)
                || holds(StoreBackups.folder(folder), BackupNames::isOurs);
    }

    /** A key for seals is made by a store that is open. */
    private static boolean isSealKey(Path other) {
        var name = String.valueOf(other.getFileName());
        return name.startsWith(OURS + "-seal-") && name.endsWith(".p12");
    }

    /** What another start was making just now is no store yet. */
    private static boolean isCopy(Path other) {
        var name = String.valueOf(other.getFileName());
        return name.startsWith(OURS)
                && name.endsWith(StoreFile.SUFFIX)
                && !name.equals(FirstStore.UNFINISHED_NAME)
                && Files.isRegularFile(other);
    }

    private static boolean holds(Path within, DirectoryStream.Filter<Path> wanted) {
        try (var found = Files.newDirectoryStream(within, wanted)) {
            return found.iterator().hasNext();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return false;
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("store.folder-unusable", within.toString()), failure);
        }
    }
}
