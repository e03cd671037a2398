package org.campusaccord.ui.yearend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.yearend.PersonWords;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** A text about the year that says quietly, below, when its words rate a person; it never stands in the way. */
final class WatchedText extends VBox {
    private final GrowingTextArea area = new GrowingTextArea(2, 12);
    private final Field field;
    private final Label hint = Controls.text("", "small", "field-note");

    WatchedText(String id, String label, String words, PersonWords rule, Messages messages) {
        super(Spacing.XS);
        area.setId(id);
        area.setText(words);
        field = new Field(label, area, messages);
        hint.setGraphic(Icons.IDEA.node());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(field, hint);
        area.textProperty().subscribe(typed -> {
            var found = rule.in(typed);
            hint.setVisible(!found.isEmpty());
            hint.setText(found.isEmpty() ? "" : messages.get("yearend.hint", String.join("”, “", found)));
        });
    }

    void onType(Consumer<String> typed) {
        area.textProperty().subscribe((_, now) -> typed.accept(now));
    }

    String text() {
        return area.getText();
    }

    void show(Optional<Problem> problem) {
        field.show(problem);
    }

    /** The rule with the application's words and the names of these people. */
    static PersonWords rule(List<Party> people, Messages messages) {
        return new PersonWords(
                        words(messages.get("yearend.evaluative.always")),
                        words(messages.get("yearend.evaluative.of-somebody")),
                        words(messages.get("yearend.evaluative.somebody")))
                .withNames(people.stream().map(Party::name).toList());
    }

    private static List<String> words(String listed) {
        return Arrays.stream(listed.split(",")).map(String::strip).toList();
    }
}
