package org.campusaccord.ui;

import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.opening.Step;
import org.campusaccord.ui.opening.StoreOpening;

/** The end of the program, which loses nothing: it waits, or asks, where something is not yet written. */
final class Quitting {
    private final CurrentSession current;
    private final StoreOpening opening;
    private final Tasks tasks;
    private final Messages messages;
    private final Dialogs dialogs;
    private boolean waiting;

    Quitting(CurrentSession current, StoreOpening opening, Tasks tasks, Messages messages, Dialogs dialogs) {
        this.current = current;
        this.opening = opening;
        this.tasks = tasks;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** Writes everything and closes the store, then goes on; {@code now} goes on without waiting for a disk. */
    void quit(Runnable then, Runnable now) {
        current.session().ifPresentOrElse(here -> quit(here, then, now), () -> quitWithoutSession(then, now));
    }

    private void quitWithoutSession(Runnable then, Runnable now) {
        if (opening.mayBeLeft()) {
            opening.abandon();
            now.run();
        } else if (opening.stepProperty().get() instanceof Step.KeyShown) {
            dialogs.ask(
                    messages.get("lock.key.leave.title"),
                    messages.get("lock.key.leave.explanation"),
                    messages.get("lock.key.leave"),
                    now);
        } else if (!waiting) {
            // Something is being done to the store: the window closes when that is done.
            waiting = true;
            tasks.run(
                    () -> true,
                    _ -> {
                        waiting = false;
                        quit(then, now);
                    },
                    dialogs::tell);
        }
    }

    private void quit(Session here, Runnable then, Runnable now) {
        if (current.isCovered() && here.tasks().isWritingFiles()) {
            dialogs.ask(
                    messages.get("app.file-waits.title"),
                    messages.get("app.file-waits.explanation"),
                    messages.get("app.file-waits.leave"),
                    () -> current.close(here, now));
        } else if (current.isLocked()) {
            quitLocked(here, then);
        } else {
            current.leave(then);
        }
    }

    private void quitLocked(Session here, Runnable then) {
        here.tasks().release();
        current.settle(here, saved -> {
            if (saved) {
                current.close(here, then);
                return;
            }
            current.stayLocked(here);
            dialogs.ask(
                    messages.get("app.unsaved.title"),
                    messages.get("app.unsaved.explanation"),
                    messages.get("app.unsaved.leave"),
                    () -> current.close(here, then));
        });
    }

    /** Writes what is pending and closes the store without asking anything, since the system ends the program. */
    void endAtOnce(Runnable done) {
        current.session()
                .ifPresentOrElse(
                        here -> current.leaveAtOnce(here, done),
                        () -> tasks.run(() -> true, _ -> done.run(), _ -> done.run()));
    }
}
