package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.application.backup.BackupFileName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupReader;

/** The file that somebody has named for a backup. Whoever names one by mistake loses none. */
final class BackupTarget {
    private BackupTarget() {}

    static Path of(Path named) {
        var file = named.toAbsolutePath().normalize();
        if (!Files.isDirectory(file.resolveSibling(""))) {
            throw Problem.of("export.folder-missing", file.resolveSibling("").toString())
                    .asException();
        }
        if (Files.isDirectory(file)) {
            throw Problem.of("export.is-folder", file.toString()).asException();
        }
        if (Files.exists(file) && !isBackup(file)) {
            throw Problem.of("backup.not-ours", file.toString()).asException();
        }
        return file;
    }

    /** The same with an ending by which it can be opened; nobody was asked whether to replace a file of that longer name. */
    static Path withEnding(Path named) {
        if (BackupFileName.fits(named)) {
            return of(named);
        }
        var longer = of(named.resolveSibling(named.getFileName() + BackupFileName.OPENS));
        if (Files.exists(longer)) {
            throw Problem.of("export.wrong-ending", String.valueOf(named.getFileName()), BackupFileName.OPENS)
                    .asException();
        }
        return longer;
    }

    /** A copy of a damaged store takes the place of no good backup. */
    static void requireNoGoodOne(Path target) {
        if (isGood(target)) {
            throw Problem.of("backup.only-damaged", target.toString()).asException();
        }
    }

    private static boolean isGood(Path target) {
        try (var there = BackupReader.open(target)) {
            there.check();
            return there.manifest().verified();
        } catch (IOException | ProblemException isNone) {
            return false;
        }
    }

    private static boolean isBackup(Path file) {
        try (var reader = BackupReader.open(file)) {
            return reader.manifest().size() >= 0;
        } catch (IOException | ProblemException isNone) {
            return false;
        }
    }
}
