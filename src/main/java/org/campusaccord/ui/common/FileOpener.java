package org.campusaccord.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Opens a file or folder in the program that the system has for it. */
public final class FileOpener {
    private FileOpener() {}

    /** Returns at once; when the system has no way to open it, that is a problem that names the file. */
    public static void open(Path file) {
        try {
            new ProcessBuilder(command(file.toAbsolutePath().toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("open.failed", file.toString()), failure);
        }
    }

    private static List<String> command(String file) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return system.contains("mac") ? List.of("open", file) : List.of("xdg-open", file);
    }
}
