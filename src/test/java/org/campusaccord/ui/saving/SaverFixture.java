package org.campusaccord.ui.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.HeldTasks;
import org.campusaccord.ui.saving.Saver.State;

/** A saver over a store that takes words until it is full; time passes and work is done when a test says so. */
abstract class SaverFixture {
    static final Problem FULL = Problem.of("store.no-space", "campus-accord.mv.db");

    final HeldTasks tasks = new HeldTasks();
    final HeldDelay delay = new HeldDelay();
    final HeldDelay retrial = new HeldDelay();
    final Saver saver = new Saver(tasks, delay, retrial);
    final List<String> store = new ArrayList<>();
    Optional<Problem> told = Optional.of(FULL);
    boolean full;

    void type(String key, String text) {
        saver.change(key, text, () -> write(text), problem -> told = problem);
    }

    /** For some words there is never room, and no words at all break a rule. */
    private void write(String text) {
        if (full || text.startsWith("bad")) {
            throw FULL.asException();
        }
        if (text.isBlank()) {
            throw Problem.of("name.missing").asException();
        }
        store.add(text);
    }

    void settle() {
        delay.isOver();
        tasks.letGo();
    }

    State state() {
        return saver.stateProperty().get();
    }
}
