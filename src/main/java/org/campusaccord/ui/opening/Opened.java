package org.campusaccord.ui.opening;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.today.TodayContent;

/**
 * What is read from a store before its first screen can be shown.
 *
 * @param isLocked whether a passphrase was needed
 * @param idleMinutes after how many minutes alone it is locked again; 0 for never
 * @param last where the person was when the program ended
 * @param today what the page of what is due shows, where that is read already
 */
public record Opened(
        Workspace workspace,
        Settings settings,
        SchoolYear year,
        boolean isEmpty,
        boolean isLocked,
        int idleMinutes,
        Optional<LastPlace> last,
        Optional<TodayContent> today) {
    /** Reads it from a store that has just been opened; one that cannot be read is closed again. */
    public static Opened read(Workspace workspace, boolean locked) {
        try {
            var settings = workspace.settings();
            var year = settings.currentYear();
            return new Opened(
                    workspace,
                    settings.settings(),
                    year,
                    workspace.campuses().isEmpty(),
                    locked,
                    settings.idleMinutes(),
                    LastPlace.read(workspace, year),
                    Optional.empty());
        } catch (RuntimeException unreadable) {
            closeAfter(unreadable, workspace);
            throw unreadable;
        }
    }

    /** The same with what the first page shows, if that is the one of what is due. */
    Opened withFirstPage(LocalDate day) {
        var isFirst = last.map(there -> there.place() instanceof Place.Today).orElse(!isEmpty);
        if (!isFirst) {
            return this;
        }
        try {
            var read = TodayContent.read(workspace, year, day);
            return new Opened(workspace, settings, year, isEmpty, isLocked, idleMinutes, last, Optional.of(read));
        } catch (RuntimeException unreadable) {
            // The page reads it again and tells what is wrong; the store can be worked in all the same.
            return this;
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
