package org.campusaccord.ui.opening;

import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.calendar.SchoolYear;

/**
 * What is read from a store before its first screen can be shown.
 *
 * @param isLocked whether a passphrase was needed
 * @param idleMinutes after how many minutes alone it is locked again; 0 for never
 * @param last where the person was when the program ended
 */
public record Opened(
        Workspace workspace,
        Settings settings,
        SchoolYear year,
        boolean isEmpty,
        boolean isLocked,
        int idleMinutes,
        Optional<LastPlace> last) {
    /** Reads it from a store that has just been opened; one that cannot be read is closed again. */
    public static Opened read(Workspace workspace, boolean locked) {
        try {
            var settings = workspace.settings();
            var year = settings.currentYear();
            return new Opened(
                    workspace,
                    settings.settings(),
                    year,
                    workspace.campuses().campuses(year).isEmpty(),
                    locked,
                    settings.idleMinutes(),
                    LastPlace.read(workspace, year));
        } catch (RuntimeException unreadable) {
            closeAfter(unreadable, workspace);
            throw unreadable;
        }
    }

    /** Closes a store that was opened in vain. */
    static void closeAfter(RuntimeException unreadable, Workspace workspace) {
        try {
            workspace.close();
        } catch (RuntimeException alsoFailed) {
            unreadable.addSuppressed(alsoFailed);
        }
    }
}
