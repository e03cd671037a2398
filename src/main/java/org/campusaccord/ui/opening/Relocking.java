package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.ui.common.Tasks;

/** Setting, changing and removing the passphrase of a store that is closed; afterwards it is opened again. */
final class Relocking {
    private final Entrance entrance;
    private final Steps steps;
    private final HeldPassphrase held;
    private final Tasks tasks;
    private final OpeningWords words;
    private final ClearCopies copies;

    Relocking(
            Entrance entrance, Steps steps, HeldPassphrase held, Tasks tasks, OpeningWords words, ClearCopies copies) {
        this.copies = copies;
        this.entrance = entrance;
        this.steps = steps;
        this.held = held;
        this.tasks = tasks;
        this.words = words;
    }

    /** Locks a store that was not, and shows its recovery key. */
    void set(Passphrase next) {
        change(Work.SETTING_PASSPHRASE, () -> entrance.care().lock(next), next, Optional.empty());
    }

    /** Sets another passphrase, and shows the new recovery key. */
    void change(Passphrase present, Passphrase next) {
        change(
                Work.CHANGING_PASSPHRASE,
                () -> entrance.care().changePassphrase(present, next),
                next,
                Optional.of(present));
    }

    /** Keeps the passphrase, and shows a new recovery key. */
    void renewRecoveryKey(Passphrase present) {
        change(
                Work.RENEWING_RECOVERY_KEY,
                () -> entrance.care().renewRecoveryKey(present),
                present.copy(),
                Optional.of(present));
    }

    /** Sets a new passphrase with the recovery key that was typed. */
    void renew(Passphrase next) {
        held.take().ifPresentOrElse(recoveryKey -> change(recoveryKey, next), next::close);
    }

    private void change(Work work, Supplier<RecoveryKey> change, Passphrase next, Optional<Passphrase> present) {
        steps.work(work);
        tasks.run(
                () -> new Locking(change.get(), entrance.care().copiesInClear()),
                done -> {
                    present.ifPresent(Passphrase::close);
                    held.hold(next);
                    entrance.tell(words.done(work));
                    if (!done.inClear().isEmpty()) {
                        entrance.tell(copies.notice(done.inClear()));
                    }
                    steps.change(new Step.KeyShown(done.key()));
                },
                failure -> {
                    next.close();
                    entrance.reopen(failure, present);
                });
    }

    /** Stores the texts in clear again. */
    void remove(Passphrase present) {
        steps.work(Work.REMOVING_PASSPHRASE);
        tasks.run(
                () -> {
                    entrance.care().removePassphrase(present);
                    return true;
                },
                _ -> {
                    present.close();
                    entrance.tell(words.done(Work.REMOVING_PASSPHRASE));
                    entrance.open(Optional.empty());
                },
                failure -> entrance.reopen(failure, Optional.of(present)));
    }

    /** The new recovery key, and the copies that stayed in clear. */
    private record Locking(RecoveryKey key, List<Path> inClear) {}
}
