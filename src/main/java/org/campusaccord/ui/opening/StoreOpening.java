package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.backups.PresentStore;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.saving.Delay;
import org.campusaccord.ui.shell.Notice;

/**
 * The way to the person's own store, step by step: to open it, with its passphrase or from a backup, and to have something
 * done to it while it is closed. Nothing here removes or empties a store.
 */
public final class StoreOpening {
    private final Workspaces workspaces;
    private final Tasks tasks;
    private final OpeningWords words;
    private final Supplier<Delay> second;
    private final BiConsumer<Opened, Arrival> opened;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Working(Work.OPENING));
    private final Deque<Step> before = new ArrayDeque<>();
    private Arrival arrival = Arrival.FIRST;
    private Optional<Passphrase> held = Optional.empty();
    private volatile boolean abandoned;

    /**
     * Nothing is open yet.
     *
     * @param second makes waits of one second
     * @param opened is given the open store
     */
    public StoreOpening(
            Workspaces workspaces,
            Tasks tasks,
            OpeningWords words,
            Supplier<Delay> second,
            BiConsumer<Opened, Arrival> opened) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.words = words;
        this.second = second;
        this.opened = opened;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    StoreCare care() {
        return workspaces.care();
    }

    /** Opens the store, or asks for its passphrase. */
    public void open(Arrival where) {
        arrival = where;
        open(Optional.empty());
    }

    /** Tries again, after whatever stood in the way. */
    public void tryAgain() {
        open(Optional.empty());
    }

    private void open(Optional<Passphrase> key) {
        work(Work.OPENING);
        tasks.run(() -> enter(key), this::arrive, this::cannotOpen);
    }

    private Entry enter(Optional<Passphrase> key) {
        try {
            if (!care().isLocked()) {
                return opened(() -> Opened.read(workspaces.open(), false));
            }
            return key.<Entry>map(typed -> opened(() -> Opened.read(workspaces.open(typed), true)))
                    .orElseGet(Entry.Locked::new);
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
        if (asRecoveryKey || RecoveryForm.isOf(typed)) {
            care().verify(typed);
            return new Entry.Recovered(typed.copy());
        }
        return opened(() -> Opened.read(workspaces.open(typed), true));
    }

    /** The window may have been closed while a slow disk was still at it. */
    private Entry opened(Supplier<Opened> work) {
        var made = work.get();
        if (abandoned) {
            made.workspace().close();
        }
        return new Entry.Open(made);
    }

    private void arrive(Entry entry) {
        if (abandoned) {
            return;
        }
        switch (entry) {
            case Entry.Open open -> {
                before.clear();
                var where = arrival;
                arrival = Arrival.FIRST;
                opened.accept(open.opened(), where);
            }
            case Entry.Locked _ -> show(locked());
            case Entry.Recovered recovered -> {
                held = Optional.of(recovered.recoveryKey());
                show(new Step.Renewing());
            }
        }
    }

    private Step locked() {
        var model = new UnlockModel<>(
                tasks, () -> care().waitBeforeNextTry(), second.get(), this::attempt, this::arrive, this::cannotOpen);
        return new Step.Locked(model, Optional.empty(), false);
    }

    /** Covers a store that must stay open because not everything could be saved, until its passphrase is typed. */
    public void cover(Runnable uncovered) {
        cover(uncovered, Optional.empty());
    }

    private void cover(Runnable uncovered, Optional<Problem> told) {
        var model = new UnlockModel<Boolean>(
                tasks,
                () -> care().waitBeforeNextTry(),
                second.get(),
                (typed, _) -> {
                    care().verify(typed);
                    return true;
                },
                _ -> uncovered.run(),
                failure -> cover(uncovered, Optional.of(Dialogs.problem(failure))));
        show(new Step.Locked(model, told, true));
    }

    private void cannotOpen(RuntimeException failure) {
        if (abandoned) {
            return;
        }
        var problem = Dialogs.problem(failure);
        if (Trouble.of(problem).isHelpedByBackup()) {
            readBackups(found -> show(new Step.Troubled(problem, found)));
        } else {
            show(new Step.Troubled(problem, List.of()));
        }
    }

    /** Without a list, for whatever reason, a file from elsewhere can still be chosen. */
    private void readBackups(Consumer<List<Backup>> then) {
        tasks.run(() -> care().backups(), then, _ -> then.accept(List.of()));
    }

    /** Lets the person choose a backup to restore. */
    public void chooseBackup() {
        readBackups(found -> forward(new Step.Choosing(found)));
    }

    /** Asks whether to restore this one. */
    public void ask(Chosen chosen) {
        boolean isShut = step.get() instanceof Step.Locked || before.stream().anyMatch(Step.Locked.class::isInstance);
        tasks.run(
                () -> care().isLocked(),
                locked -> forward(new Step.Asking(chosen, present(locked, isShut), Optional.empty())),
                this::cannotOpen);
    }

    private static PresentStore present(boolean locked, boolean isShut) {
        if (!locked) {
            return PresentStore.IN_CLEAR;
        }
        return isShut ? PresentStore.LOCKED_AND_SHUT : PresentStore.LOCKED;
    }

    /** Back to the step before. */
    public void back() {
        if (!before.isEmpty()) {
            step.set(before.pop());
        }
    }

    /** Puts a backup in the store's place and opens it. */
    public void restore(Step.Asking asked, Optional<Passphrase> typed, Optional<Passphrase> present) {
        restore(
                asked.chosen(),
                () -> {
                    if (asked.present() == PresentStore.LOCKED_AND_SHUT) {
                        requireOwner(present);
                    }
                },
                typed,
                failure -> step.set(
                        new Step.Asking(asked.chosen(), asked.present(), Optional.of(Dialogs.problem(failure)))));
    }

    /** Who cannot open a locked store must not be able to replace it, unless its keys are lost and nobody can open it. */
    private void requireOwner(Optional<Passphrase> present) {
        try (var typed =
                present.orElseThrow(() -> Problem.of("lock.wrong-present").asException())) {
            care().verify(typed);
        } catch (ProblemException refused) {
            switch (refused.problem().key()) {
                case "lock.keys-damaged" -> {}
                case "lock.wrong" -> throw new ProblemException(Problem.of("lock.wrong-present"), refused);
                default -> throw refused;
            }
        }
    }

    /** The same, asked for in a store that was open until now: when it fails, that one is opened again. */
    public void restore(Chosen chosen, Optional<Passphrase> typed, Arrival where) {
        arrival = where;
        restore(chosen, () -> {}, typed, failure -> reopen(failure, Optional.empty()));
    }

    private void restore(Chosen chosen, Runnable first, Optional<Passphrase> typed, Consumer<RuntimeException> failed) {
        work(Work.RESTORING);
        tasks.run(
                () -> {
                    first.run();
                    boolean wasLocked = care().isLocked();
                    var kept = care().restore(chosen.file(), typed);
                    return new Restored(kept, wasLocked && !care().isLocked());
                },
                done -> {
                    arrival = arrival.telling(words.restored(chosen, done.kept()));
                    if (done.lockLost()) {
                        arrival = arrival.telling(words.lockLost());
                    }
                    open(typed);
                },
                failed);
    }

    /** Where the store from before is, and whether its lock is gone. */
    private record Restored(Optional<Path> kept, boolean lockLost) {}

    /** Begins an empty store where one is gone, and opens it. */
    public void beginAnew() {
        work(Work.OPENING);
        tasks.run(
                () -> {
                    care().beginAnew();
                    return true;
                },
                _ -> open(Optional.empty()),
                this::cannotOpen);
    }

    /** Locks a store that was not, shows the recovery key, then opens the store. */
    public void setPassphrase(Passphrase next, Arrival where) {
        change(Work.SETTING_PASSPHRASE, () -> care().lock(next), next, Optional.empty(), where);
    }

    /** Sets another passphrase, shows the new recovery key, then opens the store. */
    public void changePassphrase(Passphrase present, Passphrase next, Arrival where) {
        change(
                Work.CHANGING_PASSPHRASE,
                () -> care().changePassphrase(present, next),
                next,
                Optional.of(present),
                where);
    }

    /** The new recovery key, and the copies that stayed in clear. */
    private record Locking(RecoveryKey key, List<Path> inClear) {}

    private void change(
            Work work, Supplier<RecoveryKey> change, Passphrase next, Optional<Passphrase> present, Arrival where) {
        arrival = where;
        work(work);
        tasks.run(
                () -> new Locking(change.get(), care().copiesInClear()),
                done -> {
                    present.ifPresent(Passphrase::close);
                    held = Optional.of(next);
                    arrival = arrival.telling(words.done(work));
                    if (!done.inClear().isEmpty()) {
                        arrival = arrival.telling(words.inClear(done.inClear(), folder()));
                    }
                    step.set(new Step.KeyShown(done.key()));
                },
                failure -> {
                    next.close();
                    reopen(failure, present);
                });
    }

    /** Stores the texts in clear again, then opens the store. */
    public void removePassphrase(Passphrase present, Arrival where) {
        arrival = where;
        work(Work.REMOVING_PASSPHRASE);
        tasks.run(
                () -> {
                    care().removePassphrase(present);
                    return true;
                },
                _ -> {
                    present.close();
                    arrival = arrival.telling(words.done(Work.REMOVING_PASSPHRASE));
                    open(Optional.empty());
                },
                failure -> reopen(failure, Optional.of(present)));
    }

    /** Opens what is there, which is what was there before, and tells what went wrong. */
    private void reopen(RuntimeException failure, Optional<Passphrase> key) {
        arrival = arrival.telling(Notice.trouble(words.failed(Dialogs.problem(failure))));
        open(key);
    }

    /** Sets a new passphrase with the recovery key that was typed. */
    public void renew(Passphrase next) {
        held.ifPresentOrElse(recoveryKey -> changePassphrase(recoveryKey, next, arrival), next::close);
    }

    /** Nobody is there to say whether a new passphrase is wanted: forgets the recovery key and asks for the passphrase again. */
    public void lock() {
        // A recovery key that is shown stays: nobody has it yet, and covered it would be lost.
        if (step.get() instanceof Step.Renewing) {
            held.ifPresent(Passphrase::close);
            held = Optional.empty();
            show(locked());
        }
    }

    /** Goes on with what was typed: the passphrase that has just been set, or the recovery key. */
    public void goOn() {
        var key = held;
        held = Optional.empty();
        open(key);
    }

    /** Whether the window may close: not while the recovery key stands there unconfirmed, nor while the store is being changed. */
    public boolean mayBeLeft() {
        return switch (step.get()) {
            case Step.KeyShown _ -> false;
            case Step.Working working -> working.work() == Work.OPENING;
            default -> true;
        };
    }

    /** The window is closed: a store that opens from now on is closed again. */
    public void abandon() {
        abandoned = true;
        held.ifPresent(Passphrase::close);
    }

    /** Shows that something is being done, which this does not do itself. */
    public void work(Work work) {
        step.set(new Step.Working(work));
    }

    private void show(Step next) {
        before.clear();
        step.set(next);
    }

    private void forward(Step next) {
        before.push(step.get());
        step.set(next);
    }

    /** The folder with the store in it. */
    Path folder() {
        return care().dataFolder();
    }
}
