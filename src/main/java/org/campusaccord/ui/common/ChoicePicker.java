package org.campusaccord.ui.common;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.protocol.Choice;

/** One of a few choices: buttons side by side, or a list to open where they would not fit. Choosing the chosen one again takes it back. */
public final class ChoicePicker extends StackPane {
    private final List<Choice> choices;
    private final HBox bar = new HBox();
    private final ToggleGroup group = new ToggleGroup();
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
        for (int i = 0; i < choices.size(); i++) {
            bar.getChildren().add(button(label, choices.get(i), pill(i)));
        }
        list.getItems().setAll(choices);
        list.setConverter(new Labels<>(Choice::label));
        list.setAccessibleText(label);
        list.setPromptText("—");
        list.valueProperty()
                .addListener((_, _, now) -> choose(Optional.ofNullable(now).map(Choice::key)));
        getChildren().setAll(bar);
    }

    private String pill(int index) {
        if (index == 0) {
            return Styles.LEFT_PILL;
        }
        return index == choices.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    private ToggleButton button(String label, Choice choice, String pill) {
        var button = new ToggleButton(choice.label());
        button.setToggleGroup(group);
        button.getStyleClass().add(pill);
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
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(
                        key.filter(toggle.getUserData()::equals).isPresent()));
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
        var wanted = new ArrayList<Region>();
        wanted.add(bar.prefWidth(-1) <= available ? bar : list);
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }
}
