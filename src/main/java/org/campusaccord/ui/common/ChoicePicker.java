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

/** One of a few choices: buttons side by side, or a list to open where they would not fit. Choosing the chosen one again takes it back. */
public final class ChoicePicker extends StackPane {
    private final List<Choice> choices;
    private final SegmentedButton bar = new SegmentedButton();
    private final ComboBox<Choice> list = new ComboBox<>();
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
        list.getItems().setAll(choices);
        list.setConverter(new Labels<>(Choice::label));
        list.setAccessibleText(label);
        list.setPromptText("—");
        list.valueProperty()
                .addListener((_, _, now) -> choose(Optional.ofNullable(now).map(Choice::key)));
        getChildren().setAll(bar, list);
        show(bar);
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
        list.setValue(choices.stream()
                .filter(choice -> key.filter(choice.key()::equals).isPresent())
                .findFirst()
                .orElse(null));
        showing = false;
    }

    private void choose(Optional<String> key) {
        if (!showing && !chosen.equals(key)) {
            show(key);
            listener.accept(key);
        }
    }

    /** How wide the buttons side by side would be, in pixels. */
    public double roomForButtons() {
        return bar.prefWidth(-1);
    }

    /** Shows buttons where there is room for them in full, else the list; the width is in pixels. */
    public void fit(double available) {
        show(bar.prefWidth(-1) <= available ? bar : list);
    }

    /** Both stay in the scene, so that the hidden one keeps its style and can be measured. */
    private void show(Region shown) {
        for (var way : List.of(bar, list)) {
            way.setVisible(way.equals(shown));
            way.setManaged(way.equals(shown));
        }
    }
}
