package org.campusaccord.ui;

import java.nio.file.Path;
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
import org.campusaccord.ui.export.ExportLeftovers;
import org.campusaccord.ui.lock.Printing;
import org.campusaccord.ui.opening.Arrival;
import org.campusaccord.ui.opening.Opened;
import org.campusaccord.ui.opening.OpenedAhead;
import org.campusaccord.ui.opening.OpeningView;
import org.campusaccord.ui.opening.OpeningWords;
import org.campusaccord.ui.opening.Step;
import org.campusaccord.ui.opening.StoreOpening;
import org.campusaccord.ui.opening.Work;
import org.campusaccord.ui.saving.Delay;
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
    private final OpeningWords words;
    private final StoreOpening opening;
    private final OpeningView pages;
    private final CurrentSession current;
    private final Quitting quitting;
    private final FileToOpen file;
    private final BackupNotice backupNotice;
    private Optional<DailyBackup> daily = Optional.empty();

    /**
     * What the window does for the sessions.
     *
     * @param show puts something into the window in place of what is there
     * @param dress gives the window the look that is set
     * @param closeOthers hides dialogs, lists and whatever else is open beside the window
     * @param idleLimit sets after how long alone to lock; zero for never
     * @param second makes waits of a second
     * @param moment makes the wait before anything is said of a store that is being opened
     * @param patience makes the wait after which work takes longer than usual
     * @param ready told when a page has all its content and can be typed in
     */
    record Window(
            Consumer<Parent> show,
            Consumer<Settings> dress,
            Runnable closeOthers,
            Consumer<Duration> idleLimit,
            Printing printing,
            Supplier<Delay> second,
            Supplier<Delay> moment,
            Supplier<Delay> patience,
            Runnable ready,
            Runnable quit) {}

    Sessions(Workspaces workspaces, Tasks tasks, Messages messages, Dialogs dialogs, Clock clock, Window window) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.messages = messages;
        this.dialogs = dialogs;
        this.clock = clock;
        this.window = window;
        var backups = new BackupWords(messages, clock.getZone());
        words = new OpeningWords(messages, backups);
        backupNotice = new BackupNotice(messages, backups);
        opening = new StoreOpening(
                workspaces, tasks, dialogs, words, window.second(), (opened, arrival) -> begin(opened, arrival, false));
        pages = new OpeningView(
                opening,
                new OpeningView.Tools(
                        tasks,
                        messages,
                        dialogs,
                        backups,
                        window.printing(),
                        window.moment(),
                        window.patience(),
                        window.quit()));
        current = new CurrentSession(opening, pages, tasks, dialogs, window);
        file = new FileToOpen(current, opening, messages);
        quitting = new Quitting(current, opening, tasks, messages, dialogs);
        opening.stepProperty().subscribe((before, now) -> {
            if (now instanceof Step.Renewing) {
                window.idleLimit().accept(LONGEST_RENEWAL);
            } else if (before instanceof Step.Renewing) {
                window.idleLimit().accept(Duration.ZERO);
            }
            if (!(now instanceof Step.Working)) {
                window.ready().run();
                file.look();
            }
        });
    }

    /** Opens the person's own store, which may be open already. */
    void openOwn(OpenedAhead ahead) {
        window.show().accept(pages);
        opening.openFirst(ahead);
    }

    private void openOwn() {
        openOwn(OpenedAhead.nothing());
    }

    private void begin(Opened opened, Arrival arrival, boolean sample) {
        var tools = new Session.Tools(tasks, messages, dialogs, clock, this::openSample, window.dress());
        var here = new Session(opened, arrival.year(), tools, sample ? Optional.empty() : Optional.of(keeping()));
        window.dress().accept(opened.settings());
        current.begin(here);
        daily = Optional.empty();
        window.idleLimit().accept(opened.isLocked() ? Duration.ofMinutes(opened.idleMinutes()) : Duration.ZERO);
        if (sample) {
            here.view().tellSample(this::leaveSample);
        }
        here.arrive(arrival);
        here.tasks().whenIdle(() -> {
            window.ready().run();
            file.look();
            if (!sample) {
                lookAfterSoon(opened, here);
            }
        });
    }

    /** What can wait until the first screen stands there, yet comes before it is used; somebody who leaves at once waits for none of it. */
    private void lookAfterSoon(Opened opened, Session here) {
        FirstUse.await(here.view(), window.second().get(), () -> {
            if (current.inSight().equals(Optional.of(here))) {
                lookAfter(opened, here);
            } else if (current.session().equals(Optional.of(here))) {
                lookAfterSoon(opened, here);
            }
        });
    }

    private void lookAfter(Opened opened, Session here) {
        daily = Optional.of(
                new DailyBackup(opened.workspace().backups(), here.tasks(), clock, trouble -> tell(here, trouble)));
        daily.ifPresent(DailyBackup::look);
        new ExportLeftovers(opened.workspace().settings(), here.tasks(), clock).remove();
        here.tasks().run(opened.workspace().deletion()::removeExpired, _ -> {}, dialogs::tell);
    }

    private void tell(Session here, DailyBackup.Trouble trouble) {
        here.tell(backupNotice.of(trouble));
    }

    private void openSample() {
        current.leave(() -> {
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
        current.leave(() -> tasks.run(
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

    /** Covers everything at once, saves and closes the store, and asks for the passphrase; without one, says where it is set. */
    void lock() {
        if (current.session().isEmpty()) {
            opening.lock();
        }
        current.inSight().filter(Session::couldBeLocked).ifPresent(here -> here.tell(words.nothingLocks()));
        current.lock();
    }

    /** Goes back, as the key for it says. */
    void back() {
        current.inSight().ifPresent(Session::back);
    }

    /** Asks whether to restore a backup that was opened as a file. */
    void openFile(Path backup) {
        file.open(backup);
    }

    /** Looks whether a new day has begun, and after what waits. */
    void lookAtClock() {
        current.inSight().ifPresent(Session::rememberPlace);
        file.look();
        daily.filter(_ -> current.inSight().isPresent()).ifPresent(DailyBackup::look);
    }

    /** Writes everything and closes the store, then goes on; {@code now} goes on without waiting for a disk. */
    void quit(Runnable then, Runnable now) {
        quitting.quit(then, now);
    }

    /** Writes what is pending and closes the store without asking anything, since the system ends the program. */
    void endAtOnce(Runnable done) {
        quitting.endAtOnce(done);
    }

    /** What the settings can ask for. */
    private Safekeeping keeping() {
        return new Keeping(
                workspaces.care(),
                opening,
                work -> current.session().ifPresent(here -> {
                    var where = here.backAtSettings();
                    current.leave(() -> work.accept(where));
                }),
                this::lock,
                window.idleLimit());
    }
}
