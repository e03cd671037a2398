package org.campusaccord.ui.opening;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.TypedKey;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.saving.Delay;
import org.campusaccord.ui.shell.Notice;

/** Opening the store: at once, with its passphrase, or not, with what may help then. */
final class Entrance {
    private final Workspaces workspaces;
    private final Tasks tasks;
    private final OpeningWords words;
    private final Supplier<Delay> second;
    private final BiConsumer<Opened, Arrival> opened;
    private final Steps steps;
    private final HeldPassphrase held;
    private final RecordedSheet sheet;
    private boolean toldOfSheet;
    private Arrival arrival = Arrival.FIRST;
    private volatile boolean abandoned;

    Entrance(
            Workspaces workspaces,
            Tasks tasks,
            OpeningWords words,
            Supplier<Delay> second,
            BiConsumer<Opened, Arrival> opened,
            Steps steps,
            HeldPassphrase held) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.words = words;
        this.second = second;
        this.opened = opened;
        this.steps = steps;
        this.held = held;
        this.sheet = new RecordedSheet(workspaces.care());
    }

    StoreCare care() {
        return workspaces.care();
    }

    void arriveAt(Arrival where) {
        arrival = where;
    }

    /** Tells something once the store is open. */
    void tell(Notice notice) {
        arrival = arrival.telling(notice);
    }

    /** Takes the store that was opened ahead, or opens it, or asks for its passphrase. */
    void open(OpenedAhead ahead) {
        steps.work(Work.OPENING);
        tasks.run(
                () -> ahead.take().map(made -> opened(made, true)).orElseGet(() -> enter(Optional.empty(), false)),
                this::arrive,
                this::cannotOpen);
    }

    /** Opens the store, with a passphrase that is then wiped, or asks for one. */
    void open(Optional<Passphrase> key) {
        open(key, false);
    }

    /** The same, for somebody who has just shown that they have the recovery key. */
    void openWithSheet(Optional<Passphrase> key) {
        open(key, true);
    }

    private void open(Optional<Passphrase> key, boolean sheetShown) {
        steps.work(Work.OPENING);
        tasks.run(() -> enter(key, sheetShown), this::arrive, this::cannotOpen);
    }

    /** Opens what is there, which is what was there before, and tells what went wrong. */
    void reopen(RuntimeException failure, Optional<Passphrase> key) {
        tell(Notice.trouble(words.failed(Dialogs.problem(failure))));
        open(key);
    }

    /** Begins an empty store where one is gone, and opens it. */
    void beginAnew() {
        steps.work(Work.OPENING);
        tasks.run(
                () -> {
                    care().beginAnew();
                    return true;
                },
                _ -> open(Optional.empty()),
                this::cannotOpen);
    }

    private Entry enter(Optional<Passphrase> key, boolean sheetShown) {
        try {
            if (!care().isLocked()) {
                return opened(Opened.read(workspaces.open(), false), true);
            }
            return key.map(typed -> unlocked(typed, sheetShown)).orElseGet(Entry.Locked::new);
        } catch (ProblemException refused) {
            if (UnlockModel.isAboutPassphrase(refused.problem()) && key.isPresent()) {
                return new Entry.Locked();
            }
            throw refused;
        } finally {
            key.ifPresent(Passphrase::close);
        }
    }

    private Entry attempt(Passphrase typed, boolean asRecoveryKey) {
        boolean maybeFromSheet = asRecoveryKey || RecoveryForm.isOf(typed);
        // Whoever remembers the passphrase after all has not shown that they have the sheet.
        return maybeFromSheet && care().verify(typed) == TypedKey.RECOVERY_KEY
                ? new Entry.Recovered(typed.copy())
                : unlocked(typed, false);
    }

    private Entry unlocked(Passphrase typed, boolean sheetShown) {
        var made = Opened.read(workspaces.open(typed), true);
        try {
            return opened(made, sheet.update(made.workspace().settings(), sheetShown));
        } catch (RuntimeException unreadable) {
            Opened.closeAfter(unreadable, made.workspace());
            throw unreadable;
        }
    }

    /** The window may have been closed while a slow disk was still at it. */
    private Entry opened(Opened made, boolean hasSheet) {
        if (abandoned) {
            made.workspace().close();
        }
        return new Entry.Open(made, hasSheet);
    }

    private void arrive(Entry entry) {
        if (abandoned) {
            return;
        }
        switch (entry) {
            case Entry.Open open -> {
                steps.forgetWayBack();
                if (!open.hasSheet()) {
                    tellOfSheet();
                }
                var where = arrival;
                arrival = Arrival.FIRST;
                opened.accept(open.opened(), where);
            }
            case Entry.Locked _ -> askForPassphrase();
            case Entry.Recovered recovered -> {
                held.hold(recovered.recoveryKey());
                steps.show(new Step.Renewing());
            }
        }
    }

    /** Once is enough while the program runs, however often it is locked and unlocked. */
    private void tellOfSheet() {
        if (!toldOfSheet) {
            toldOfSheet = true;
            tell(words.sheetMissing());
        }
    }

    void askForPassphrase() {
        steps.show(new Step.Locked(unlocking(this::attempt, this::arrive, this::cannotOpen), Optional.empty(), false));
    }

    /** Covers a store that must stay open because not everything could be saved, until its passphrase is typed. */
    void cover(Runnable uncovered, Optional<Problem> told) {
        UnlockModel<Boolean> model = unlocking(
                (typed, _) -> {
                    care().verify(typed);
                    return true;
                },
                _ -> uncovered.run(),
                failure -> cover(uncovered, Optional.of(Dialogs.problem(failure))));
        steps.show(new Step.Locked(model, told, true));
    }

    private <T> UnlockModel<T> unlocking(
            UnlockModel.Attempt<T> attempt, Consumer<T> unlocked, Consumer<RuntimeException> trouble) {
        return new UnlockModel<>(tasks, () -> care().waitBeforeNextTry(), second.get(), attempt, unlocked, trouble);
    }

    /** Says why the store does not open, with the backups where one may help. */
    void cannotOpen(RuntimeException failure) {
        if (abandoned) {
            return;
        }
        var problem = Dialogs.problem(failure);
        if (Trouble.of(problem).isHelpedByBackup()) {
            readBackups(found -> steps.show(new Step.Troubled(problem, found)));
        } else {
            steps.show(new Step.Troubled(problem, List.of()));
        }
    }

    /** Without a list, for whatever reason, a file from elsewhere can still be chosen. */
    void readBackups(Consumer<List<Backup>> then) {
        tasks.run(() -> care().backups(), then, _ -> then.accept(List.of()));
    }

    /** The window is closed: a store that opens from now on is closed again. */
    void abandon() {
        abandoned = true;
        held.forget();
    }
}
