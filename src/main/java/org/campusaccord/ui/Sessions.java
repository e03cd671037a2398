package org.campusaccord.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.lock.Printing;
import org.campusaccord.ui.opening.Arrival;
import org.campusaccord.ui.opening.Opened;
import org.campusaccord.ui.opening.OpeningView;
import org.campusaccord.ui.opening.OpeningWords;
import org.campusaccord.ui.opening.Step;
import org.campusaccord.ui.opening.StoreOpening;
import org.campusaccord.ui.opening.Work;
import org.campusaccord.ui.saving.Delay;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.Safekeeping;

/** Which store is open, and the ways from one to the next: the own store, the sample, locked, closed to be changed. */
final class Sessions {
    /** How long a recovery key that was typed is kept for somebody who has gone; the store's own limit is still locked away. */
    private static final Duration LONGEST_RENEWAL = Duration.ofMinutes(15);

    private final Workspaces workspaces;
    private final Tasks tasks;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Window window;
    private final StoreOpening opening;
    private final OpeningView pages;
    private Optional<Session> session = Optional.empty();
    private Optional<DailyBackup> daily = Optional.empty();
    private Cover cover = Cover.NONE;
    private boolean quitting;

    /** What stands in the window in place of the session's screens, so that nobody types what would be dropped. */
    private enum Cover {
        NONE,
        /** While everything is being written, before something else is done. */
        LEAVING,
        /** Until the passphrase has been typed. */
        LOCKED
    }

    /**
     * What the window does for the sessions.
     *
     * @param show puts something into the window in place of what is there
     * @param dress gives the window the look that is set
     * @param closeOthers hides dialogs, lists and whatever else is open beside the window
     * @param idleLimit sets after how long alone to lock; zero for never
     * @param second makes waits of a second
     * @param patience makes the wait after which work takes longer than usual
     */
    record Window(
            Consumer<Parent> show,
            Consumer<Settings> dress,
            Runnable closeOthers,
            Consumer<Duration> idleLimit,
            Printing printing,
            Supplier<Delay> second,
            Supplier<Delay> patience,
            Runnable quit) {}

    Sessions(Workspaces workspaces, Tasks tasks, Messages messages, Dialogs dialogs, Clock clock, Window window) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.messages = messages;
        this.dialogs = dialogs;
        this.clock = clock;
        this.window = window;
        var words = new BackupWords(messages, clock.getZone());
        opening = new StoreOpening(
                workspaces,
                tasks,
                new OpeningWords(messages, words),
                window.second(),
                (opened, arrival) -> begin(opened, arrival, false));
        pages = new OpeningView(
                opening,
                new OpeningView.Tools(
                        tasks, messages, dialogs, words, window.printing(), window.patience(), window.quit()));
        opening.stepProperty().subscribe((before, now) -> {
            if (now instanceof Step.Renewing) {
                window.idleLimit().accept(LONGEST_RENEWAL);
            } else if (before instanceof Step.Renewing) {
                window.idleLimit().accept(Duration.ZERO);
            }
        });
    }

    /** Opens the person's own store. */
    void openOwn() {
        window.show().accept(pages);
        opening.open(Arrival.FIRST);
    }

    private void begin(Opened opened, Arrival arrival, boolean sample) {
        var tools = new Session.Tools(tasks, messages, dialogs, clock, this::openSample, window.dress());
        var here = new Session(opened, arrival.year(), tools, sample ? Optional.empty() : Optional.of(keeping()));
        session = Optional.of(here);
        window.dress().accept(opened.settings());
        window.show().accept(here.view());
        window.idleLimit().accept(opened.isLocked() ? Duration.ofMinutes(opened.idleMinutes()) : Duration.ZERO);
        if (sample) {
            here.view().tellSample(this::leaveSample);
        }
        here.arrive(arrival);
        if (!sample) {
            // In line behind what the first screen reads, and before anything that somebody types.
            daily = Optional.of(
                    new DailyBackup(opened.workspace().backups(), here.tasks(), clock, trouble -> tell(here, trouble)));
            daily.ifPresent(DailyBackup::look);
            here.tasks().run(opened.workspace().deletion()::removeExpired, _ -> {}, dialogs::tell);
        }
    }

    private void tell(Session here, DailyBackup.Trouble trouble) {
        var key = trouble.made() ? "backups.not-in-second-folder" : "backups.not-made";
        here.tell(Notice.trouble(messages.get(key, messages.explain(trouble.problem()))));
    }

    private void openSample() {
        leave(() -> {
            opening.work(Work.BUILDING_SAMPLE);
            tasks.run(
                    () -> Opened.read(workspaces.openSample(), false),
                    opened -> begin(opened, Arrival.FIRST, true),
                    failure -> {
                        dialogs.tell(failure);
                        openOwn();
                    });
        });
    }

    private void leaveSample() {
        leave(() -> tasks.run(
                () -> {
                    workspaces.removeSample();
                    return true;
                },
                _ -> openOwn(),
                failure -> {
                    dialogs.tell(failure);
                    openOwn();
                }));
    }

    /** Writes what is pending, closes the store that is open, then goes on. */
    private void leave(Runnable then) {
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

    private void cover(Session here, Cover with) {
        cover = with;
        here.takeOver();
        opening.work(Work.SAVING);
        window.show().accept(pages);
    }

    private void settle(Session here, Consumer<Boolean> then) {
        here.settle(() -> opening.work(Work.WRITING_FILE), then);
    }

    /** Drops the screens with all their text, and closes the store, so that its key is forgotten. */
    private void close(Session here, Runnable then) {
        if (!session.equals(Optional.of(here))) {
            return; // A question about leaving was answered after the store had been locked.
        }
        here.tasks().end();
        session = Optional.empty();
        daily = Optional.empty();
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
                    dialogs.tell(failure);
                    then.run();
                });
    }

    /** Covers everything at once, saves and closes the store, and asks for the passphrase. */
    void lock() {
        if (session.isEmpty()) {
            opening.lock();
        }
        session.filter(here -> here.isLocked() && cover != Cover.LOCKED).ifPresent(this::lock);
    }

    private void lock(Session here) {
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
    }

    /** Not everything is in the store, which therefore stays open behind the question for the passphrase. */
    private void stayLocked(Session here) {
        here.tasks().hold();
        opening.cover(() -> uncover(here));
    }

    private void uncover(Session here) {
        cover = Cover.NONE;
        window.show().accept(here.view());
        here.tasks().release();
        here.view().requestFocus();
    }

    /** Goes back, as the key for it says. */
    void back() {
        session.filter(_ -> cover == Cover.NONE).ifPresent(Session::back);
    }

    /** Looks whether a new day has begun. */
    void lookAtClock() {
        daily.filter(_ -> cover == Cover.NONE).ifPresent(DailyBackup::look);
    }

    /** Writes everything and closes the store, then goes on; {@code now} goes on without waiting for a disk. */
    void quit(Runnable then, Runnable now) {
        if (session.isPresent()) {
            session.ifPresent(here -> quit(here, then, now));
        } else if (opening.mayBeLeft()) {
            opening.abandon();
            now.run();
        } else if (opening.stepProperty().get() instanceof Step.KeyShown) {
            dialogs.ask(
                    messages.get("lock.key.leave.title"),
                    messages.get("lock.key.leave.explanation"),
                    messages.get("lock.key.leave"),
                    now);
        } else if (!quitting) {
            // Something is being done to the store: the window closes when that is done.
            quitting = true;
            tasks.run(
                    () -> true,
                    _ -> {
                        quitting = false;
                        quit(then, now);
                    },
                    dialogs::tell);
        }
    }

    private void quit(Session here, Runnable then, Runnable now) {
        if (cover != Cover.NONE && here.tasks().isWritingFiles()) {
            dialogs.ask(
                    messages.get("app.file-waits.title"),
                    messages.get("app.file-waits.explanation"),
                    messages.get("app.file-waits.leave"),
                    () -> close(here, now));
            return;
        }
        if (cover != Cover.LOCKED) {
            leave(here, then);
            return;
        }
        here.tasks().release();
        settle(here, saved -> {
            if (saved) {
                close(here, then);
                return;
            }
            stayLocked(here);
            dialogs.ask(
                    messages.get("app.unsaved.title"),
                    messages.get("app.unsaved.explanation"),
                    messages.get("app.unsaved.leave"),
                    () -> close(here, then));
        });
    }

    /** Writes what is pending and closes the store without asking anything, since the system ends the program. */
    void endAtOnce(Runnable done) {
        session.ifPresentOrElse(
                here -> {
                    here.tasks().release();
                    cover(here, Cover.LEAVING);
                    settle(here, _ -> close(here, done));
                },
                () -> tasks.run(() -> true, _ -> done.run(), _ -> done.run()));
    }

    /** What the settings can ask for. */
    private Safekeeping keeping() {
        return new Keeping(
                workspaces.care(),
                opening,
                work -> session.ifPresent(here -> {
                    var where = here.backAtSettings();
                    leave(here, () -> work.accept(where));
                }),
                this::lock,
                window.idleLimit());
    }
}
