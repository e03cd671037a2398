package org.campusaccord.ui.checkin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.ChoicePicker;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.KeptTogether;
import org.campusaccord.ui.common.Spacing;

/** One matter: what it is, a choice of a few words about it, and room for more. */
final class SaidRow extends VBox implements KeptTogether {
    private static final int MOST_LINES = 6;

    private final Field field;
    private final GrowingTextArea words = new GrowingTextArea(1, MOST_LINES);
    private Optional<String> chosen;

    /** Hears what is chosen and written; what is wrong with it is told in the row. */
    @FunctionalInterface
    interface Saying {
        void say(Optional<String> chosen, String words, Consumer<Optional<Problem>> told);
    }

    /**
     * A row.
     *
     * @param title what it is about, for eyes and screen readers
     * @param chosen the key of what was chosen
     * @param details what helps to choose, between the title and the choice
     */
    SaidRow(
            String title,
            List<Choice> choices,
            Optional<String> chosen,
            String said,
            Messages messages,
            Saying saying,
            Node... details) {
        super(Spacing.S);
        this.chosen = chosen;
        getStyleClass().add("said-row");
        var picker = new ChoicePicker(title, choices);
        picker.show(chosen);
        picker.setMinWidth(0);
        widthProperty().subscribe(width -> picker.fit(width.doubleValue()));
        words.setText(said);
        words.setAccessibleText(messages.get("checkin.words.of", title));
        words.setPromptText(messages.get("checkin.words.prompt"));
        field = new Field(messages.get("checkin.words"), words, messages);
        picker.onChoose(key -> {
            this.chosen = key;
            saying.say(key, words.getText(), this::tell);
        });
        words.textProperty().subscribe((_, typed) -> saying.say(this.chosen, typed, this::tell));
        getChildren().add(Controls.text(title, "strong"));
        getChildren().addAll(details);
        getChildren().addAll(Controls.row(0, picker), field);
    }

    /** Says what is wrong with the words, or that all is well. */
    void tell(Optional<Problem> problem) {
        field.show(problem);
    }

    /** Words written by now. */
    String words() {
        return words.getText();
    }

    Optional<String> chosen() {
        return chosen;
    }

    /** The constants of an enum as choices. */
    static List<Choice> choices(Messages messages, Enum<?>... constants) {
        return List.of(constants).stream()
                .map(each ->
                        new Choice(each.name(), messages.of(each), each.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
