package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.campusaccord.application.backup.BackupFileName;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.Problem;

/**
 * The end of a file's name, by which other programs know what is in it; Excel refuses a workbook called .xls as damaged. One
 * rule for all that the commands write.
 */
final class FileEnding {
    private FileEnding() {}

    static void require(Path file, ExportFormat format) {
        require(file, "." + format.extension());
    }

    /** Of a backup: packed as any zip, and what opens by a double click. */
    static void requireOfBackup(Path file) {
        if (!BackupFileName.fits(file)) {
            require(file, BackupFileName.PACKED);
        }
    }

    private static boolean isOf(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static void require(Path file, String ending) {
        if (!isOf(file, ending)) {
            throw Problem.of("export.wrong-ending", String.valueOf(file.getFileName()), ending)
                    .asException();
        }
    }
}
