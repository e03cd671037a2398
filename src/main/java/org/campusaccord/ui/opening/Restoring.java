package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.backups.PresentStore;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** Putting a backup in the place of a store that is closed. */
final class Restoring {
    private final Entrance entrance;
    private final Steps steps;
    private final Tasks tasks;
    private final OpeningWords words;

    Restoring(Entrance entrance, Steps steps, Tasks tasks, OpeningWords words) {
        this.entrance = entrance;
        this.steps = steps;
        this.tasks = tasks;
        this.words = words;
    }

    /** Lets the person choose a backup. */
    void choose() {
        entrance.readBackups(found -> steps.forward(new Step.Choosing(found)));
    }

    /** Asks whether to restore this one. */
    void ask(Chosen chosen) {
        boolean isShut = steps.isLocked();
        tasks.run(
                () -> entrance.care().isLocked(),
                locked -> steps.forward(new Step.Asking(chosen, present(locked, isShut), Optional.empty())),
                entrance::cannotOpen);
    }

    /** Asks the same on a page of its own, with no step to go back to. */
    void askBetween(Chosen chosen) {
        tasks.run(
                () -> entrance.care().isLocked(),
                locked -> steps.show(new Step.Asking(chosen, present(locked, locked), Optional.empty())),
                entrance::cannotOpen);
    }

    private static PresentStore present(boolean locked, boolean isShut) {
        if (!locked) {
            return PresentStore.IN_CLEAR;
        }
        return isShut ? PresentStore.LOCKED_AND_SHUT : PresentStore.LOCKED;
    }

    /** Restores what was asked about; asks again, saying why, when that fails. */
    void restore(Step.Asking asked, Optional<Passphrase> typed, Optional<Passphrase> present) {
        restore(
                asked.chosen(),
                () -> {
                    if (asked.present() == PresentStore.LOCKED_AND_SHUT) {
                        entrance.care().requireOwner(present);
                    }
                },
                typed,
                present,
                failure -> steps.change(
                        new Step.Asking(asked.chosen(), asked.present(), Optional.of(Dialogs.problem(failure)))));
    }

    /** Restores what was asked for in a store that was open until now: when it fails, that one is opened again. */
    void restore(Chosen chosen, Optional<Passphrase> typed, Optional<Passphrase> present) {
        restore(chosen, () -> {}, typed, present, failure -> entrance.reopen(failure, Optional.empty()));
    }

    private void restore(
            Chosen chosen,
            Runnable first,
            Optional<Passphrase> typed,
            Optional<Passphrase> present,
            Consumer<RuntimeException> failed) {
        var care = entrance.care();
        steps.work(Work.RESTORING);
        tasks.run(
                () -> {
                    try {
                        first.run();
                        var before = care.recoveryMark();
                        boolean wasLocked = care.isLocked();
                        var kept = care.restore(chosen.file(), typed, present);
                        return new Restored(kept, lock(wasLocked, before));
                    } finally {
                        present.ifPresent(Passphrase::close);
                    }
                },
                done -> {
                    entrance.tell(words.restored(chosen, done.kept()));
                    switch (done.lock()) {
                        case AS_BEFORE -> {}
                        case LOST -> entrance.tell(words.lockLost());
                        case ANOTHER -> entrance.tell(words.lockedOtherwise());
                    }
                    entrance.open(typed);
                },
                failed);
    }

    private Lock lock(boolean wasLocked, Optional<String> before) {
        var care = entrance.care();
        if (!care.isLocked()) {
            return wasLocked ? Lock.LOST : Lock.AS_BEFORE;
        }
        // Each passphrase that is set has a recovery key of its own.
        return wasLocked && care.recoveryMark().equals(before) ? Lock.AS_BEFORE : Lock.ANOTHER;
    }

    /** What became of the store's lock. */
    private enum Lock {
        AS_BEFORE,
        LOST,
        ANOTHER
    }

    /** Where the store from before is, and how the present one is locked. */
    private record Restored(Optional<Path> kept, Lock lock) {}
}
