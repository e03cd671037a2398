package org.campusaccord.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.opening.OpeningView;
import org.campusaccord.ui.opening.StoreOpening;
import org.campusaccord.ui.opening.Work;

/** The session that is open, if one is, and the ways out of it: everything is written, then its screens and its store are gone. */
final class CurrentSession {
    private final StoreOpening opening;
    private final OpeningView pages;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Sessions.Window window;
    private Optional<Session> session = Optional.empty();
    private Cover cover = Cover.NONE;

    /** What stands in the window in place of the session's screens, so that nobody types what would be dropped. */
    private enum Cover {
        NONE,
        /** While everything is being written, before something else is done. */
        LEAVING,
        /** Until the passphrase has been typed. */
        LOCKED
    }

    CurrentSession(StoreOpening opening, OpeningView pages, Tasks tasks, Dialogs dialogs, Sessions.Window window) {
        this.opening = opening;
        this.pages = pages;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.window = window;
    }

    /** Shows a session that has just begun. */
    void begin(Session begun) {
        session = Optional.of(begun);
        window.show().accept(begun.view());
    }

    Optional<Session> session() {
        return session;
    }

    /** The session, unless something else stands in front of its screens. */
    Optional<Session> inSight() {
        return session.filter(_ -> cover == Cover.NONE);
    }

    boolean isCovered() {
        return cover != Cover.NONE;
    }

    boolean isLocked() {
        return cover == Cover.LOCKED;
    }

    /** Writes what is pending, closes the store that is open, then goes on. */
    void leave(Runnable then) {
        session.ifPresentOrElse(here -> leave(here, then), then);
    }

    /** Covers the screens first: what is typed once everything has been written would be typed in vain. */
    private void leave(Session here, Runnable then) {
        cover(here, Cover.LEAVING);
        settle(here, saved -> {
            if (saved) {
                close(here, then);
            } else {
                // The screen asks, with the words in question in sight.
                uncover(here);
                here.leave(() -> close(here, then));
            }
        });
    }

    /** Writes what can be written and closes the store, without a question. */
    void leaveAtOnce(Session here, Runnable then) {
        here.tasks().release();
        cover(here, Cover.LEAVING);
        settle(here, _ -> close(here, then));
    }

    private void cover(Session here, Cover with) {
        cover = with;
        here.takeOver();
        opening.work(Work.SAVING);
        window.show().accept(pages);
    }

    /** Writes everything, and says whether that succeeded. */
    void settle(Session here, Consumer<Boolean> then) {
        here.settle(() -> opening.work(Work.WRITING_FILE), then);
    }

    /** Drops the screens with all their text, and closes the store, so that its key is forgotten. */
    void close(Session here, Runnable then) {
        if (!session.equals(Optional.of(here))) {
            return; // A question about leaving was answered after the store had been locked.
        }
        here.tasks().end();
        session = Optional.empty();
        cover = Cover.NONE;
        window.idleLimit().accept(Duration.ZERO);
        opening.work(Work.SAVING);
        window.show().accept(pages);
        tasks.run(
                () -> {
                    here.workspace().close();
                    return true;
                },
                _ -> then.run(),
                failure -> {
                    try {
                        dialogs.tell(failure);
                    } finally {
                        then.run();
                    }
                });
    }

    /** Covers everything at once, saves and closes the store, and asks for the passphrase; does nothing without one. */
    void lock() {
        session.filter(here -> here.isLocked() && !isLocked()).ifPresent(here -> {
            var back = here.wayBack();
            window.closeOthers().run();
            cover(here, Cover.LOCKED);
            settle(here, saved -> {
                if (saved) {
                    close(here, () -> opening.open(back));
                } else {
                    stayLocked(here);
                }
            });
        });
    }

    /** Not everything is in the store, which therefore stays open behind the question for the passphrase. */
    void stayLocked(Session here) {
        here.tasks().hold();
        opening.cover(() -> uncover(here));
    }

    private void uncover(Session here) {
        cover = Cover.NONE;
        window.show().accept(here.view());
        here.tasks().release();
        here.view().requestFocus();
    }
}
