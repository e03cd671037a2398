package org.campusaccord.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.opening.Arrival;
import org.campusaccord.ui.opening.LastPlace;
import org.campusaccord.ui.opening.Opened;
import org.campusaccord.ui.shell.MainView;
import org.campusaccord.ui.shell.Navigation;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Safekeeping;
import org.campusaccord.ui.shell.UiContext;

/** One store while it is open: its frame, its screens, where the person is. With the session everything of it is gone. */
final class Session {
    private final Opened opened;
    private final SessionTasks tasks;
    private final MainView view;
    private final Navigation navigation;
    private final ObjectProperty<SchoolYear> year;
    private final boolean isSample;
    private int settlings;
    private String remembered = "";

    /**
     * What a session takes from the window.
     *
     * @param exploreSample opens the sample district instead
     * @param look dresses the window anew when the settings change
     */
    record Tools(
            Tasks tasks,
            Messages messages,
            Dialogs dialogs,
            Clock clock,
            Runnable exploreSample,
            Consumer<Settings> look) {}

    /** A session over a store that is open; the sample district has no safekeeping. */
    Session(Opened opened, Optional<SchoolYear> lookedAt, Tools tools, Optional<Safekeeping> safekeeping) {
        this.opened = opened;
        this.isSample = safekeeping.isEmpty();
        this.tasks = new SessionTasks(tools.tasks());
        this.year = new SimpleObjectProperty<>(
                lookedAt.or(() -> opened.last().map(LastPlace::year)).orElse(opened.year()));
        this.view = new MainView(tools.messages(), year, this::go, tasks.busyProperty());
        var navigator = new Navigator() {
            @Override
            public void go(Place place) {
                Session.this.go(place);
            }

            @Override
            public void back() {
                Session.this.back();
            }

            @Override
            public void keep(Node going) {
                view.keep(going);
            }

            @Override
            public void letGo(Node going) {
                view.letGo(going);
            }

            @Override
            public void tell(Notice notice) {
                Session.this.tell(notice);
            }
        };
        var context = new UiContext(
                opened.workspace(), tasks, tools.messages(), navigator, tools.dialogs(), tools.clock(), year);
        var screens = new Screens(context, tools.exploreSample(), tools.look(), safekeeping, opened.today());
        navigation = new Navigation(screens::screen, view, tools.dialogs());
        year.addListener((_, _, _) -> navigation.refresh());
        if (opened.isLocked()) {
            safekeeping.ifPresent(care -> view.offerLock(care::lockNow));
        }
    }

    MainView view() {
        return view;
    }

    Workspace workspace() {
        return opened.workspace();
    }

    SessionTasks tasks() {
        return tasks;
    }

    boolean isLocked() {
        return opened.isLocked();
    }

    /** Whether it is the person's own store, which has no passphrase. */
    boolean couldBeLocked() {
        return !isSample && !isLocked();
    }

    /** Shows the first screen, or the one that the person comes back to. */
    void arrive(Arrival arrival) {
        arrival.notices().forEach(view::tell);
        go(arrival.place().or(() -> opened.last().map(LastPlace::place)).orElseGet(this::firstPlace));
    }

    private Place firstPlace() {
        return opened.isEmpty() ? new Place.Welcome() : new Place.Today();
    }

    /** Remembers in the store where the person is, for the next start. */
    void rememberPlace() {
        navigation
                .place()
                .map(place -> new LastPlace(place, year.get()).words())
                .filter(now -> !now.equals(remembered))
                .ifPresent(now -> {
                    remembered = now;
                    tasks.run(
                            () -> {
                                opened.workspace().settings().rememberPlace(now);
                                return true;
                            },
                            _ -> {},
                            // Whoever cannot be brought back there begins at the first page.
                            _ -> {});
                });
    }

    /** Where the person will come back to, which is nowhere in the sample. */
    Arrival wayBack() {
        if (isSample) {
            return Arrival.FIRST;
        }
        return navigation.place().map(place -> Arrival.at(place, year.get())).orElse(Arrival.FIRST);
    }

    /** Back at the settings, where something was asked to be done to the store. */
    Arrival backAtSettings() {
        return Arrival.at(new Place.SettingsPage(), year.get());
    }

    void go(Place place) {
        navigation.go(place);
    }

    void back() {
        navigation.back();
    }

    void tell(Notice notice) {
        view.tell(notice);
    }

    /** Whether the computer is in another person's hands. */
    boolean isHandedOver() {
        return navigation.isHandedOver();
    }

    /** Goes on once the present screen has written everything; it may ask the person first. */
    void leave(Runnable then) {
        navigation.leave(then);
    }

    /** Has what is being typed taken over, as when its field loses the focus. */
    void takeOver() {
        view.requestFocus();
    }

    /**
     * Writes what is pending without asking, lets exports end, then says whether everything that was typed is in the
     * store. Only the last of several calls is answered.
     *
     * @param files called when it has to wait for a file that is being written
     */
    void settle(Runnable files, Consumer<Boolean> then) {
        rememberPlace();
        settlings++;
        int number = settlings;
        navigation.settle(saved -> tasks.afterFiles(files, () -> {
            if (number == settlings) {
                then.accept(saved);
            }
        }));
    }
}
