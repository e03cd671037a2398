package org.campusaccord.ui.opening;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page that is shown on the way to the store, and those that somebody can go back to. */
final class Steps {
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Working(Work.OPENING));
    private final Deque<Step> before = new ArrayDeque<>();

    ReadOnlyObjectProperty<Step> property() {
        return step.getReadOnlyProperty();
    }

    Step now() {
        return step.get();
    }

    /** Shows that something is being done. */
    void work(Work work) {
        change(new Step.Working(work));
    }

    /** Shows something else, with the same way back. */
    void change(Step next) {
        step.set(next);
    }

    /** Begins a way of its own, with nothing to go back to. */
    void show(Step next) {
        forgetWayBack();
        step.set(next);
    }

    /** Goes on, with a way back to what is shown now. */
    void forward(Step next) {
        before.push(step.get());
        step.set(next);
    }

    boolean hasBefore() {
        return !before.isEmpty();
    }

    void back() {
        if (!before.isEmpty()) {
            step.set(before.pop());
        }
    }

    void forgetWayBack() {
        before.clear();
    }

    /** Whether the store waits for its passphrase, be it behind other pages. */
    boolean isLocked() {
        return step.get() instanceof Step.Locked || before.stream().anyMatch(Step.Locked.class::isInstance);
    }
}
