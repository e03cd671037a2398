package org.campusaccord.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.campusaccord.bench.district.Districts;

/**
 * The program that is measured in a window, and the district that it opens.
 *
 * @param campuses how many the store has
 * @param image the installed program, where it has been made
 * @param plain the program as {@code mvn verify} leaves it
 */
public record MeasuredProgram(Districts districts, int campuses, Path image, Path plain) {
    /** The installed program, or else the plain one; a window needs a screen, and tools to look at it. */
    InstalledProgram installed() throws IOException {
        if (!PrivateScreen.isPossible()) {
            throw new IllegalStateException("Xvfb, xev, xwininfo and stdbuf are needed");
        }
        return InstalledProgram.find(image, plain);
    }

    /** Its data folder. */
    Path data() throws IOException, SQLException {
        return districts.fiveYears(campuses);
    }
}
