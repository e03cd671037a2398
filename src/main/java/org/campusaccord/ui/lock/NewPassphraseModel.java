package org.campusaccord.ui.lock;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.ui.common.Tasks;

/** A new passphrase as it is typed, twice, with how strong it is. */
final class NewPassphraseModel {
    /** Why a passphrase cannot be taken as it stands there. */
    enum Fault {
        TOO_SHORT,
        NOT_THE_SAME
    }

    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Strength>> strength = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Tasks tasks;

    NewPassphraseModel(Tasks tasks) {
        this.tasks = tasks;
        first.subscribe(this::measure);
    }

    private void measure(String typed) {
        if (typed.isEmpty()) {
            strength.set(Optional.empty());
            return;
        }
        tasks.runBeside(
                () -> Strength.of(typed),
                found -> {
                    // By now more may have been typed, whose own answer is on its way.
                    if (typed.equals(first.get())) {
                        strength.set(Optional.of(found));
                    }
                },
                _ -> strength.set(Optional.empty()));
    }

    /** What is wrong with what is typed, if anything. */
    Optional<Fault> fault() {
        try (var typed = Passphrase.of(first.get())) {
            if (typed.isTooShort()) {
                return Optional.of(Fault.TOO_SHORT);
            }
        }
        return first.get().equals(again.get()) ? Optional.empty() : Optional.of(Fault.NOT_THE_SAME);
    }

    StringProperty firstProperty() {
        return first;
    }

    StringProperty againProperty() {
        return again;
    }

    /** Empty while nothing is typed. */
    ReadOnlyObjectProperty<Optional<Strength>> strengthProperty() {
        return strength.getReadOnlyProperty();
    }
}
