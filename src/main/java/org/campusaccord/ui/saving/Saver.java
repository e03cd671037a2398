package org.campusaccord.ui.saving;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.common.Unfinished;

/**
 * Writes what people type, half a second after the last key and at once when asked to, one write for many keys. Its
 * state is the truth: {@link State#SAVED} stands only when the store has everything. What the store could not take is
 * tried again now and then, until it can.
 */
public final class Saver {
    /** What the person is told beside their text. */
    public enum State {
        SAVED,
        SAVING,
        FAILED
    }

    private static final Duration BETWEEN_TRIALS = Duration.ofSeconds(10);

    private final Tasks tasks;
    private final Delay delay;
    private final Delay retrial;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper retrying = new ReadOnlyBooleanWrapper();
    private final Map<Object, Change> waiting = new LinkedHashMap<>();
    private final Map<Object, Change> underWay = new LinkedHashMap<>();
    private final Map<Object, Failure> failed = new LinkedHashMap<>();
    private final HeldWords held = new HeldWords(this::showState);
    private int flushes;

    /** A change whose writing failed. */
    private record Failure(Change change, Problem problem) {
        /** Whether the store may take it another time; what breaks a rule, it never takes. */
        boolean isPassing() {
            return problem.key().startsWith("store.") || problem.key().equals("unexpected");
        }
    }

    /** A saver that does not try again by itself. */
    public Saver(Tasks tasks, Delay delay) {
        this(tasks, delay, Delay.ENDLESS);
    }

    /** With the wait after the last key, and the wait before it tries again. */
    public Saver(Tasks tasks, Delay delay, Delay retrial) {
        this.tasks = tasks;
        this.delay = delay;
        this.retrial = retrial;
    }

    /** A saver in a window. */
    public static Saver inWindow(Tasks tasks) {
        return new Saver(tasks, new TypingDelay(), new Pause(BETWEEN_TRIALS));
    }

    /** Whether everything is in the store. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether what could not be written is tried again without anybody's doing. */
    public ReadOnlyBooleanProperty retryingProperty() {
        return retrying.getReadOnlyProperty();
    }

    /** Takes a change; a later one under the same key replaces it. */
    public void change(Object key, String text, Runnable save, Consumer<Optional<Problem>> told) {
        failed.remove(key);
        waiting.put(key, new Change(save, text, told));
        showState();
        delay.restart(this::writeNow);
    }

    /** Where a field tells of words that stand in it and have not been handed on. */
    public Unfinished unfinished(Object key) {
        return held.under(key);
    }

    /** Asks for the words of a form with a button of its own to save; they are no empty text as long as they are not saved. */
    public void askForm(Supplier<String> words) {
        held.askForm(words);
    }

    /** Writes all that waits, then calls {@code then} with whether everything is in the store. Only the last of several calls is answered. */
    public void flush(Consumer<Boolean> then) {
        flushes++;
        flush(flushes, then);
    }

    private void flush(int number, Consumer<Boolean> then) {
        writeNow();
        tasks.run(() -> true, _ -> flushed(number, then), _ -> flushed(number, then));
    }

    private void flushed(int number, Consumer<Boolean> then) {
        if (number != flushes) {
            return;
        }
        if (waiting.isEmpty() && underWay.isEmpty()) {
            then.accept(failed.isEmpty() && held.isEmpty());
        } else {
            // Somebody went on typing meanwhile.
            flush(number, then);
        }
    }

    /** Writes again what could not be written. */
    public void tryAgain() {
        failed.forEach((key, failure) -> {
            // What is on its way under this key is the same or newer: the older words must not come after it.
            if (!underWay.containsKey(key)) {
                waiting.putIfAbsent(key, failure.change());
            }
        });
        failed.clear();
        writeNow();
    }

    /** Forgets what could not be written, once the person has decided so. */
    public void giveUp() {
        failed.clear();
        held.clear();
        showState();
    }

    /** Everything that is not in the store, as text to be kept elsewhere. */
    public String unsavedText() {
        var newest = new LinkedHashMap<Object, Change>();
        failed.forEach((key, failure) -> newest.put(key, failure.change()));
        newest.putAll(underWay);
        newest.putAll(waiting);
        return held.joined(newest.values().stream().map(Change::text));
    }

    /** Why the store did not take some words, if there are such. */
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Why some words are not in the store, if it is more than a field that is not finished. */
    Optional<Problem> reason() {
        return problem.get().or(held::trouble);
    }

    /** Writes all that waits without waiting longer. */
    public void writeNow() {
        delay.stop();
        var changes = new LinkedHashMap<>(waiting);
        waiting.clear();
        changes.forEach(this::write);
    }

    private void write(Object key, Change change) {
        underWay.put(key, change);
        showState();
        tasks.run(
                () -> {
                    change.save().run();
                    return true;
                },
                _ -> {
                    underWay.remove(key, change);
                    // An older change under this key may have failed while this one was on its way.
                    failed.remove(key);
                    showState();
                    change.told().accept(Optional.empty());
                },
                failure -> {
                    var reason = Dialogs.problem(failure);
                    underWay.remove(key, change);
                    if (!waiting.containsKey(key) && !underWay.containsKey(key)) {
                        failed.put(key, new Failure(change, reason));
                        retrial.restart(this::retry);
                    }
                    showState();
                    change.told().accept(Optional.of(reason));
                });
    }

    private void retry() {
        var again = new LinkedHashMap<>(failed);
        again.values().removeIf(failure -> !failure.isPassing());
        again.keySet().removeAll(underWay.keySet());
        again.forEach((key, failure) -> write(key, failure.change()));
    }

    private void showState() {
        retrying.set(failed.values().stream().anyMatch(Failure::isPassing));
        problem.set(failed.values().stream().map(Failure::problem).findFirst());
        state.set(now());
    }

    private State now() {
        if (!failed.isEmpty() || held.isRefused()) {
            return State.FAILED;
        }
        return waiting.isEmpty() && underWay.isEmpty() && !held.isTyped() ? State.SAVED : State.SAVING;
    }
}
