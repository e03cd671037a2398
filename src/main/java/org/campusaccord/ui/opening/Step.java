package org.campusaccord.ui.opening;

import java.util.List;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.backups.PresentStore;

/** Where the way to an open store has come to; each is one page. */
public sealed interface Step {
    record Working(Work work) implements Step {}

    /** The store takes a passphrase. While it only covers a screen that could not be saved, there is no other way out. */
    record Locked(UnlockModel<?> model, Optional<Problem> told, boolean covers) implements Step {}

    /** The store does not open; {@code backups} are those that may help, newest first. */
    record Troubled(Problem problem, List<Backup> backups) implements Step {}

    /** Which backup to restore. */
    record Choosing(List<Backup> backups) implements Step {}

    /** Asks once before a backup takes the store's place; {@code failed} says why the last attempt did not succeed. */
    record Asking(Chosen chosen, PresentStore present, Optional<Problem> failed) implements Step {}

    /** The recovery key was typed: a new passphrase may be set. */
    record Renewing() implements Step {}

    /** The recovery key, the one time that it is shown. */
    record KeyShown(RecoveryKey key) implements Step {}
}
