package org.campusaccord.ui.opening;

import java.util.Optional;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.ProblemException;

/**
 * Whether somebody has shown that they have the sheet with the present recovery key. The store remembers it; so does this
 * while the program runs, for a backup that is restored and knows less. On the store's thread.
 */
final class RecordedSheet {
    private final StoreCare care;
    private Optional<String> known = Optional.empty();

    RecordedSheet(StoreCare care) {
        this.care = care;
    }

    /**
     * Brings a locked store that has just been opened up to date.
     *
     * @param shown whether the key that is on the sheet has just been typed
     * @return whether it is known that somebody has the sheet
     */
    boolean update(SettingsService settings, boolean shown) {
        var present = care.recoveryMark();
        if (shown || present.filter(settings::hasRecoverySheet).isPresent()) {
            known = present;
        }
        var there = known.equals(present);
        if (there) {
            present.filter(mark -> !settings.hasRecoverySheet(mark)).ifPresent(mark -> remember(settings, mark));
        }
        return there;
    }

    private static void remember(SettingsService settings, String mark) {
        try {
            settings.rememberRecoverySheet(mark);
        } catch (ProblemException full) {
            // The store is open, and works; the next start asks for the sheet again.
        }
    }
}
