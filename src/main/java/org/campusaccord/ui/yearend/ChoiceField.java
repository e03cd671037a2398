package org.campusaccord.ui.yearend;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.ChoicePicker;

/** One of the constants of an enum, by its word. */
final class ChoiceField<E extends Enum<E>> extends StackPane {
    private final ChoicePicker picker;
    private final Function<String, E> constant;
    private Optional<E> chosen;

    ChoiceField(String label, E[] constants, Optional<E> initial, Function<String, E> constant, Messages messages) {
        this.constant = constant;
        this.chosen = initial;
        picker = new ChoicePicker(
                label,
                Arrays.stream(constants)
                        .map(each -> new Choice(each.name(), messages.of(each), ""))
                        .toList());
        picker.show(initial.map(Enum::name));
        getChildren().add(picker);
        setMinWidth(0);
        widthProperty().subscribe(width -> picker.fit(width.doubleValue()));
    }

    void onChoose(Consumer<Optional<E>> listener) {
        picker.onChoose(key -> {
            chosen = key.map(constant);
            listener.accept(chosen);
        });
    }

    Optional<E> chosen() {
        return chosen;
    }
}
