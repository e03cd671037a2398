package org.campusaccord.ui.saving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/**
 * Writes what people type, half a second after the last key and at once when asked to, one write for many keys. Its
 * state is the truth: {@link State#SAVED} stands only when the store has everything.
 */
public final class Saver {
    /** What the person is told beside their text. */
    public enum State {
        SAVED,
        SAVING,
        FAILED
    }

    /**
     * A change that is not written yet.
     *
     * @param save writes it; runs on the store's thread
     * @param text what the person typed, to copy it when writing fails
     * @param told hears what is wrong, or nothing when it is written
     */
    private record Change(Runnable save, String text, Consumer<Optional<Problem>> told) {}

    private final Tasks tasks;
    private final Delay delay;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
    private final Map<Object, Change> waiting = new LinkedHashMap<>();
    private final Map<Object, Change> failed = new LinkedHashMap<>();
    private int writing;

    public Saver(Tasks tasks, Delay delay) {
        this.tasks = tasks;
        this.delay = delay;
    }

    /** Whether everything is in the store. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Takes a change; a later one under the same key replaces it. */
    public void change(Object key, String text, Runnable save, Consumer<Optional<Problem>> told) {
        failed.remove(key);
        waiting.put(key, new Change(save, text, told));
        showState();
        delay.restart(this::writeAll);
    }

    /** Writes all that waits, then calls {@code then} with whether everything is in the store. */
    public void flush(Consumer<Boolean> then) {
        writeAll();
        tasks.run(() -> true, _ -> then.accept(failed.isEmpty()), _ -> then.accept(false));
    }

    /** Writes again what could not be written. */
    public void tryAgain() {
        failed.forEach(waiting::putIfAbsent);
        failed.clear();
        writeAll();
    }

    /** Forgets what could not be written, once the person has decided so. */
    public void giveUp() {
        failed.clear();
        showState();
    }

    /** What could not be written, as text to be kept elsewhere. */
    public String unsavedText() {
        return failed.values().stream().map(Change::text).collect(Collectors.joining("\n\n"));
    }

    private void writeAll() {
        delay.stop();
        var changes = new LinkedHashMap<>(waiting);
        waiting.clear();
        changes.forEach(this::write);
    }

    private void write(Object key, Change change) {
        writing++;
        showState();
        tasks.run(
                () -> {
                    change.save().run();
                    return true;
                },
                _ -> {
                    writing--;
                    // An older change under this key may have failed while this one was on its way.
                    failed.remove(key);
                    change.told().accept(Optional.empty());
                    showState();
                },
                failure -> {
                    writing--;
                    if (!waiting.containsKey(key)) {
                        failed.put(key, change);
                    }
                    change.told().accept(Optional.of(Dialogs.problem(failure)));
                    showState();
                });
    }

    private void showState() {
        if (!failed.isEmpty()) {
            state.set(State.FAILED);
        } else if (!waiting.isEmpty() || writing > 0) {
            state.set(State.SAVING);
        } else {
            state.set(State.SAVED);
        }
    }
}
