package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Locale;
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

    static void require(Path file, String ending) {
        var name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw Problem.of("export.wrong-ending", name, ending).asException();
        }
    }
}
