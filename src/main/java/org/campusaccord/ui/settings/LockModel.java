package org.campusaccord.ui.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** Whether the store is locked, after how long it locks itself, and whether a typed passphrase is the right one. */
final class LockModel {
    /** The choices for the time alone, in minutes; 0 is never. */
    static final int[] IDLE_MINUTES = {5, 15, 30, 60, 0};

    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Integer> idleMinutes = new SimpleObjectProperty<>(0);
    private final StoreCare care;
    private final SettingsService settings;
    private final Tasks tasks;
    private final Consumer<RuntimeException> failed;

    /**
     * How things stand.
     *
     * @param hasSheet whether it is known that somebody has the present recovery key on paper
     */
    record Standing(boolean locked, boolean hasSheet) {}

    /** Why a passphrase was not taken: it is wrong, or none may be tried for a while. */
    record Refusal(Optional<Problem> wrong, Duration pause) {}

    LockModel(StoreCare care, SettingsService settings, Tasks tasks, Consumer<RuntimeException> failed) {
        this.care = care;
        this.settings = settings;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Reads how things stand, then keeps what is chosen and tells it. */
    void load(Consumer<Integer> idleChanged) {
        tasks.run(this::look, found -> standing.set(Optional.of(found)), failed);
        tasks.run(
                settings::idleMinutes,
                minutes -> {
                    idleMinutes.set(minutes);
                    idleMinutes.addListener((_, _, chosen) -> {
                        keep(chosen);
                        idleChanged.accept(chosen);
                    });
                },
                failed);
    }

    private Standing look() {
        return new Standing(
                care.isLocked(),
                care.recoveryMark().filter(settings::hasRecoverySheet).isPresent());
    }

    private void keep(int minutes) {
        tasks.run(
                () -> {
                    settings.rememberIdleMinutes(minutes);
                    return minutes;
                },
                _ -> {},
                failed);
    }

    /** Hands the typed passphrase on when it is the present one; otherwise says why not, and wipes it. */
    void check(Passphrase typed, Consumer<Passphrase> right, Consumer<Refusal> refused) {
        tasks.run(
                () -> {
                    var wait = care.waitBeforeNextTry();
                    if (wait.isPositive()) {
                        return wait;
                    }
                    care.verify(typed);
                    return Duration.ZERO;
                },
                wait -> {
                    if (wait.isPositive()) {
                        typed.close();
                        refused.accept(new Refusal(Optional.empty(), wait));
                    } else {
                        right.accept(typed);
                    }
                },
                failure -> {
                    typed.close();
                    refused.accept(new Refusal(Optional.of(Dialogs.problem(failure)), Duration.ZERO));
                });
    }

    /** Empty until it is known. */
    ReadOnlyObjectProperty<Optional<Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    ObjectProperty<Integer> idleMinutesProperty() {
        return idleMinutes;
    }
}
