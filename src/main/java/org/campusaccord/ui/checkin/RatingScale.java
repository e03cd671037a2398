package org.campusaccord.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.text.Messages;

/**
 * A rating from 1 to 5. One stop for the keyboard: a digit rates, the arrows raise and lower it, Delete takes it back.
 */
final class RatingScale extends HBox {
    private final String label;
    private final Messages messages;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private Consumer<OptionalInt> listener = _ -> {};
    private OptionalInt rating;

    /** @param label what is rated, for screen readers */
    RatingScale(String label, OptionalInt rating, Messages messages) {
        this.label = label;
        this.rating = rating;
        this.messages = messages;
        getStyleClass().add("rating-scale");
        setMaxWidth(Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        IntStream.rangeClosed(ThreeCs.LOWEST, ThreeCs.HIGHEST).forEach(this::addButton);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private void addButton(int value) {
        var button = new ToggleButton(String.valueOf(value));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get("checkin.rating", label, String.valueOf(value), ThreeCs.HIGHEST));
        button.getStyleClass()
                .add(
                        switch (value) {
                            case ThreeCs.LOWEST -> "left-pill";
                            case ThreeCs.HIGHEST -> "right-pill";
                            default -> "center-pill";
                        });
        button.setOnAction(_ -> {
            requestFocus();
            rate(button.isSelected() ? OptionalInt.of(value) : OptionalInt.empty());
        });
        buttons.add(button);
        getChildren().add(button);
    }

    /** Hears every rating, and when it is taken back. */
    void onRate(Consumer<OptionalInt> newListener) {
        listener = newListener;
    }

    OptionalInt rating() {
        return rating;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, UP -> rate(OptionalInt.of(Math.min(rating.orElse(0) + 1, ThreeCs.HIGHEST)));
            case LEFT, DOWN -> rate(OptionalInt.of(Math.max(rating.orElse(ThreeCs.HIGHEST + 1) - 1, ThreeCs.LOWEST)));
            case DELETE, BACK_SPACE -> rate(OptionalInt.empty());
            default -> {
                var digit = event.getText().isEmpty()
                        ? -1
                        : Character.digit(event.getText().charAt(0), 10);
                if (digit < ThreeCs.LOWEST || digit > ThreeCs.HIGHEST) {
                    return;
                }
                rate(OptionalInt.of(digit));
            }
        }
        event.consume();
    }

    private void rate(OptionalInt value) {
        var before = rating;
        rating = value;
        show();
        if (!before.equals(value)) {
            listener.accept(value);
        }
    }

    private void show() {
        for (int at = 0; at < buttons.size(); at++) {
            buttons.get(at).setSelected(rating.orElse(0) == at + ThreeCs.LOWEST);
        }
        setAccessibleText(
                rating.isPresent()
                        ? messages.get("checkin.rating", label, String.valueOf(rating.getAsInt()), ThreeCs.HIGHEST)
                        : messages.get("checkin.rating.none", label));
    }
}
