package org.campusaccord.ui.opening;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.saving.Delay;

/**
 * One attempt after another to unlock the store, with the wait that many wrong ones cost.
 *
 * @param <T> what a right passphrase leads to
 */
public final class UnlockModel<T> {
    /** Tries what was typed, and refuses it with a problem. */
    @FunctionalInterface
    public interface Attempt<T> {
        T with(Passphrase typed, boolean asRecoveryKey);
    }

    /** What the page shows. */
    public sealed interface State {
        /** Something can be typed; {@code wrong} says why the last attempt failed. */
        record Ready(Optional<Problem> wrong) implements State {}

        record Trying() implements State {}

        /** Nothing can be typed for some seconds. */
        record Waiting(int seconds) implements State {}
    }

    private static final Set<String> ABOUT_PASSPHRASE = Set.of("lock.needed", "lock.wrong", "lock.wait");

    private final Tasks tasks;
    private final Supplier<Duration> wait;
    private final Delay second;
    private final Attempt<T> attempt;
    private final Consumer<T> unlocked;
    private final Consumer<RuntimeException> trouble;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Ready(Optional.empty()));

    /**
     * Nothing has been tried yet.
     *
     * @param wait how long it is until the next try; asked on the store's thread
     * @param second the wait of one second
     * @param trouble hears why the store does not open although the passphrase is not to blame
     */
    UnlockModel(
            Tasks tasks,
            Supplier<Duration> wait,
            Delay second,
            Attempt<T> attempt,
            Consumer<T> unlocked,
            Consumer<RuntimeException> trouble) {
        this.tasks = tasks;
        this.wait = wait;
        this.second = second;
        this.attempt = attempt;
        this.unlocked = unlocked;
        this.trouble = trouble;
    }

    /** Whether a problem is about what was typed, and not about the store. */
    static boolean isAboutPassphrase(Problem problem) {
        return ABOUT_PASSPHRASE.contains(problem.key());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Looks whether wrong tries from before still cost a wait. */
    public void begin() {
        askForWait(Optional.empty());
    }

    /** Tries what was typed, and wipes it. */
    public void submit(Passphrase typed, boolean asRecoveryKey) {
        if (!(state.get() instanceof State.Ready) || typed.isEmpty()) {
            typed.close();
            return;
        }
        state.set(new State.Trying());
        tasks.run(
                () -> {
                    try (typed) {
                        return attempt.with(typed, asRecoveryKey);
                    }
                },
                unlocked,
                this::failed);
    }

    private void failed(RuntimeException failure) {
        var problem = Dialogs.problem(failure);
        if (isAboutPassphrase(problem)) {
            askForWait(Optional.of(problem));
        } else {
            state.set(new State.Ready(Optional.empty()));
            trouble.accept(failure);
        }
    }

    private void askForWait(Optional<Problem> wrong) {
        tasks.run(wait, left -> waitFor(left, wrong), failure -> {
            state.set(new State.Ready(wrong));
            trouble.accept(failure);
        });
    }

    private void waitFor(Duration left, Optional<Problem> wrong) {
        // Rounded up: at zero seconds the field must really be open.
        int seconds = (int) Math.min(Integer.MAX_VALUE, left.plusMillis(999).toSeconds());
        if (seconds <= 0) {
            state.set(new State.Ready(wrong));
            return;
        }
        state.set(new State.Waiting(seconds));
        second.restart(() -> count(seconds - 1));
    }

    private void count(int seconds) {
        if (seconds > 0) {
            state.set(new State.Waiting(seconds));
            second.restart(() -> count(seconds - 1));
        } else {
            askForWait(Optional.empty());
        }
    }
}
