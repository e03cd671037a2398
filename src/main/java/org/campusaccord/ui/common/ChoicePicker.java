package org.campusaccord.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.protocol.Choice;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** One of a few choices: buttons side by side, or a list to open where they would not fit. Choosing the chosen one again takes it back. */
public final class ChoicePicker extends StackPane {
    private final List<Choice> choices;
    private final SegmentedButton bar = new SegmentedButton();
    private final String label;
    private Optional<ComboBox<Choice>> list = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private Consumer<Optional<String>> listener = _ -> {};
    private boolean showing;

    /**
     * A picker.
     *
     * @param label what is chosen here, for screen readers
     */
    public ChoicePicker(String label, List<Choice> choices) {
        this.choices = List.copyOf(choices);
        getStyleClass().add("choice-picker");
        choices.forEach(choice -> bar.getButtons().add(button(label, choice)));
        bar.setMaxWidth(Region.USE_PREF_SIZE);
        bar.setFocusTraversable(false);
        this.label = label;
        getChildren().setAll(bar);
    }

    private ToggleButton button(String label, Choice choice) {
        var button = new ToggleButton(choice.label());
        button.setUserData(choice.key());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(label + ": " + choice.label());
        button.setOnAction(_ -> choose(button.isSelected() ? Optional.of(choice.key()) : Optional.empty()));
        return button;
    }

    /** Hears every choice and every taking back. */
    public void onChoose(Consumer<Optional<String>> newListener) {
        listener = newListener;
    }

    /** Shows a choice without telling the listener. */
    public void show(Optional<String> key) {
        showing = true;
        chosen = key;
        bar.getButtons()
                .forEach(button -> button.setSelected(
                        key.filter(button.getUserData()::equals).isPresent()));
        list.ifPresent(made -> made.setValue(choice(key)));
        showing = false;
    }

    private @Nullable Choice choice(Optional<String> key) {
        return choices.stream()
                .filter(choice -> key.filter(choice.key()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private void choose(Optional<String> key) {
        if (!showing && !chosen.equals(key)) {
            show(key);
            listener.accept(key);
        }
    }

    /** Made when the buttons first lack room: a grid of many rows would otherwise style a list for each that nobody sees. */
    private ComboBox<Choice> makeList() {
        var made = new ComboBox<Choice>();
        made.getItems().setAll(choices);
        made.setConverter(new Labels<>(Choice::label));
        made.setAccessibleText(label);
        made.setPromptText("—");
        made.setValue(choice(chosen));
        made.valueProperty()
                .addListener((_, _, now) -> choose(Optional.ofNullable(now).map(Choice::key)));
        getChildren().add(made);
        return made;
    }

    /** How wide the buttons side by side would be, in pixels. */
    public double roomForButtons() {
        return bar.prefWidth(-1);
    }

    /** Shows buttons where there is room for them in full, else the list; the width is in pixels. */
    public void fit(double available) {
        boolean fits = bar.prefWidth(-1) <= available;
        if (!fits && list.isEmpty()) {
            list = Optional.of(makeList());
        }
        show(bar, fits);
        list.ifPresent(made -> show(made, !fits));
    }

    /** Both stay in the scene, so that the buttons keep their style and can be measured. */
    private static void show(Region way, boolean shown) {
        way.setVisible(shown);
        way.setManaged(shown);
    }
}
