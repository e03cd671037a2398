package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.saving.Delay;

/**
 * The way to the person's own store, step by step: to open it, with its passphrase or from a backup, and to have something
 * done to it while it is closed. Nothing here removes or empties a store.
 */
public final class StoreOpening {
    private final Steps steps = new Steps();
    private final HeldPassphrase held = new HeldPassphrase();
    private final Entrance entrance;
    private final Restoring restoring;
    private final Relocking relocking;

    /**
     * Nothing is open yet.
     *
     * @param second makes waits of one second
     * @param opened is given the open store
     */
    public StoreOpening(
            Workspaces workspaces,
            Tasks tasks,
            Dialogs dialogs,
            OpeningWords words,
            Supplier<Delay> second,
            BiConsumer<Opened, Arrival> opened) {
        var copies = new ClearCopies(workspaces.care(), tasks, dialogs, words);
        BiConsumer<Opened, Arrival> begin = (store, arrival) -> {
            copies.recordIn(store.workspace().audit());
            opened.accept(store, arrival);
        };
        entrance = new Entrance(workspaces, tasks, words, second, begin, steps, held);
        restoring = new Restoring(entrance, steps, tasks, words);
        relocking = new Relocking(entrance, steps, held, tasks, words, copies);
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return steps.property();
    }

    StoreCare care() {
        return entrance.care();
    }

    /** The folder with the store in it. */
    Path folder() {
        return care().dataFolder();
    }

    /** Takes the store that was opened ahead; without one, opens it or asks for its passphrase. */
    public void openFirst(OpenedAhead ahead) {
        entrance.arriveAt(Arrival.FIRST);
        entrance.open(ahead);
    }

    /** Opens the store, or asks for its passphrase. */
    public void open(Arrival where) {
        entrance.arriveAt(where);
        tryAgain();
    }

    /** Tries again, after whatever stood in the way. */
    public void tryAgain() {
        entrance.open(Optional.empty());
    }

    /** Begins an empty store where one is gone, and opens it. */
    public void beginAnew() {
        entrance.beginAnew();
    }

    /** Covers a store that must stay open because not everything could be saved, until its passphrase is typed. */
    public void cover(Runnable uncovered) {
        entrance.cover(uncovered, Optional.empty());
    }

    /** Lets the person choose a backup to restore. */
    public void chooseBackup() {
        restoring.choose();
    }

    /** Asks whether to restore this one. */
    public void ask(Chosen chosen) {
        restoring.ask(chosen);
    }

    /** Asks the same while the store, which was open until now, is closed for the question; with no as the answer it is opened again. */
    public void ask(Chosen chosen, Arrival where) {
        entrance.arriveAt(where);
        restoring.askBetween(chosen);
    }

    /** Puts a backup in the store's place and opens it. */
    public void restore(Step.Asking asked, Optional<Passphrase> typed, Optional<Passphrase> present) {
        restoring.restore(asked, typed, present);
    }

    /** The same, asked for in a store that was open until now: when it fails, that one is opened again. */
    public void restore(Chosen chosen, Optional<Passphrase> typed, Optional<Passphrase> present, Arrival where) {
        entrance.arriveAt(where);
        restoring.restore(chosen, typed, present);
    }

    /** Locks a store that was not, shows the recovery key, then opens the store. */
    public void setPassphrase(Passphrase next, Arrival where) {
        entrance.arriveAt(where);
        relocking.set(next);
    }

    /** Sets another passphrase, shows the new recovery key, then opens the store. */
    public void changePassphrase(Passphrase present, Passphrase next, Arrival where) {
        entrance.arriveAt(where);
        relocking.change(present, next);
    }

    /** Keeps the passphrase, shows a new recovery key, then opens the store. */
    public void renewRecoveryKey(Passphrase present, Arrival where) {
        entrance.arriveAt(where);
        relocking.renewRecoveryKey(present);
    }

    /** Stores the texts in clear again, then opens the store. */
    public void removePassphrase(Passphrase present, Arrival where) {
        entrance.arriveAt(where);
        relocking.remove(present);
    }

    /** Sets a new passphrase with the recovery key that was typed. */
    public void renew(Passphrase next) {
        relocking.renew(next);
    }

    /** Goes on with what was typed: the passphrase whose recovery key has just been confirmed, or the recovery key itself. */
    public void goOn() {
        entrance.openWithSheet(held.take());
    }

    /** Nobody is there to say whether a new passphrase is wanted: forgets the recovery key and asks for the passphrase again. */
    public void lock() {
        // A recovery key that is shown stays: nobody has it yet, and covered it would be lost.
        if (steps.now() instanceof Step.Renewing) {
            held.forget();
            entrance.askForPassphrase();
        }
    }

    /** Whether the window may close: not while the recovery key stands there unconfirmed, nor while the store is being changed. */
    public boolean mayBeLeft() {
        return switch (steps.now()) {
            case Step.KeyShown _ -> false;
            case Step.Working working -> working.work() == Work.OPENING;
            default -> true;
        };
    }

    /** The window is closed: a store that opens from now on is closed again. */
    public void abandon() {
        entrance.abandon();
    }

    /** Shows that something is being done, which this does not do itself. */
    public void work(Work work) {
        steps.work(work);
    }

    /** Back to the step before; without one, into the store. */
    public void back() {
        if (!steps.hasBefore()) {
            tryAgain();
        }
        steps.back();
    }
}
