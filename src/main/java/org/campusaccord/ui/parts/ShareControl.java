package org.campusaccord.ui.parts;

import atlantafx.base.theme.Styles;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** A share of time in percent: a bar to drag or step with the arrow keys, and a field to type in. */
final class ShareControl extends HBox {
    private final Slider bar = new Slider(0, 100, 0);
    private final TextField number = new TextField();
    private Consumer<OptionalInt> listener = _ -> {};
    private final ReadOnlyStringWrapper unreadable = new ReadOnlyStringWrapper("");
    private OptionalInt percent = OptionalInt.empty();
    private boolean showing;

    ShareControl(String label, String unit) {
        super(Spacing.XS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("share-control");
        bar.setBlockIncrement(5);
        bar.setMajorTickUnit(5);
        bar.setMinorTickCount(0);
        bar.setSnapToTicks(true);
        bar.setAccessibleText(label);
        bar.getStyleClass().add("share-bar");
        number.setPrefColumnCount(2);
        number.setMinWidth(USE_PREF_SIZE);
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setAccessibleText(label);
        number.getStyleClass().add("share-number");
        bar.valueProperty().subscribe((_, now) -> changed(OptionalInt.of((int) Math.round(now.doubleValue()))));
        number.textProperty().subscribe((_, typed) -> read(typed.strip()));
        number.focusedProperty().subscribe(focused -> {
            if (!focused && unreadable.get().isEmpty()) {
                show(percent);
            }
        });
        unreadable.subscribe(typed -> number.pseudoClassStateChanged(Styles.STATE_DANGER, !typed.isEmpty()));
        getChildren().addAll(bar, number, Controls.text(unit, "small"));
    }

    void onChange(Consumer<OptionalInt> newListener) {
        listener = newListener;
    }

    /** What was typed and is no share of time; it stays in the field, and no share is kept. Empty when all is well. */
    ReadOnlyStringProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /** Whether somebody is typing a number right now. */
    ReadOnlyBooleanProperty typingProperty() {
        return number.focusedProperty();
    }

    OptionalInt percent() {
        return percent;
    }

    void show(OptionalInt value) {
        showing = true;
        unreadable.set("");
        percent = value;
        bar.setValue(value.orElse(0));
        var text = value.isPresent() ? String.valueOf(value.getAsInt()) : "";
        if (!number.getText().equals(text)) {
            number.setText(text);
        }
        showing = false;
    }

    private void read(String typed) {
        if (showing) {
            return;
        }
        if (typed.isEmpty()) {
            changed(OptionalInt.empty());
        } else if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= 100) {
            changed(OptionalInt.of(Integer.parseInt(typed)));
        } else {
            unreadable.set(typed);
            percent = OptionalInt.empty();
            listener.accept(percent);
        }
    }

    private void changed(OptionalInt value) {
        if (!showing && !(value.equals(percent) && unreadable.get().isEmpty())) {
            show(value);
            listener.accept(value);
        }
    }
}
