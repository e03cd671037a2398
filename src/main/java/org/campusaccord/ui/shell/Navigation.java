package org.campusaccord.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Unsaved;

/** Goes from place to place: asks the screen that is left, makes the next one, remembers the way back. */
public final class Navigation implements Navigator {
    private static final int LONGEST_WAY_BACK = 50;

    private final Function<Place, Screen> screens;
    private final MainView view;
    private final Dialogs dialogs;
    private final Deque<Place> before = new ArrayDeque<>();
    private Optional<Place> place = Optional.empty();
    private Optional<Screen> screen = Optional.empty();

    /** @param dialogs asks when a screen cannot be left as it should */
    public Navigation(Function<Place, Screen> screens, MainView view, Dialogs dialogs) {
        this.dialogs = dialogs;
        this.screens = screens;
        this.view = view;
    }

    @Override
    public void go(Place next) {
        leave(() -> {
            // A hand-over is over when it is left; nobody comes back to it by going back.
            place.filter(here -> !here.equals(next) && !(here instanceof Place.Signing))
                    .ifPresent(before::push);
            if (before.size() > LONGEST_WAY_BACK) {
                before.removeLast();
            }
            show(next);
        });
    }

    @Override
    public void goInstead(Place next) {
        leave(() -> show(next));
    }

    @Override
    public void back() {
        if (isHandedOver()) {
            return; // The way back leads to the host's pages, which are none of the party's business.
        }
        leave(() -> show(before.isEmpty() ? new Place.Today() : before.pop()));
    }

    /** Whether the computer is in another person's hands. */
    public boolean isHandedOver() {
        return screen.filter(Screen::isHandedOver).isPresent();
    }

    /** Shows the present place anew, for instance for another school year. */
    public void refresh() {
        leave(() -> place.ifPresent(this::show));
    }

    /** Runs what follows once the present screen has written everything. */
    public void leave(Runnable then) {
        takeOver();
        screen.ifPresentOrElse(here -> leave(here, then), then);
    }

    /**
     * Dates, and rows being typed, are taken over when their field loses the focus. The page gets it, so that its keys go on
     * working for whoever stays.
     */
    private void takeOver() {
        view.requestFocus();
        screen.ifPresent(here -> here.root().requestFocus());
    }

    /** A screen that fails at it keeps nobody: not in its place, and not in the program. */
    private void leave(Screen here, Runnable then) {
        var left = new AtomicBoolean();
        try {
            here.leave(() -> {
                left.set(true);
                then.run();
            });
        } catch (RuntimeException broken) {
            if (left.get()) {
                throw broken;
            }
            dialogs.askBeforeLosing(
                    new Unsaved(unsavedText(here), Optional.of(Dialogs.problem(broken))), () -> leave(then), then);
        }
    }

    private static String unsavedText(Screen here) {
        try {
            return here.unsavedText();
        } catch (RuntimeException broken) {
            Dialogs.problem(broken);
            return "";
        }
    }

    /** Where the person is. */
    public Optional<Place> place() {
        return place;
    }

    /** Writes what is pending without asking, then says whether the present screen may be dropped. */
    public void settle(Consumer<Boolean> then) {
        takeOver();
        screen.ifPresentOrElse(here -> settle(here, then), () -> then.accept(true));
    }

    /** Whoever waits for the answer gets one, also of a screen that fails at it. */
    private static void settle(Screen here, Consumer<Boolean> then) {
        var answered = new AtomicBoolean();
        try {
            here.settle(saved -> {
                answered.set(true);
                then.accept(saved);
            });
        } catch (RuntimeException broken) {
            if (answered.get()) {
                throw broken;
            }
            Dialogs.problem(broken);
            then.accept(false);
        }
    }

    private void show(Place next) {
        place = Optional.of(next);
        var made = screens.apply(next);
        screen = Optional.of(made);
        view.show(made, next);
    }
}
