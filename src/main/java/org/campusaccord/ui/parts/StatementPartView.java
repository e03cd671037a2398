package org.campusaccord.ui.parts;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Paragraphs, with example wordings that can be taken over. */
final class StatementPartView extends VBox {
    private static final int CHARACTERS_ON_A_PAGE = 3000;

    private final GrowingTextArea area = new GrowingTextArea(3, 16);
    private final Messages messages;

    StatementPartView(Part.StatementPart part, AnswerField field, List<String> examples, Messages messages) {
        super(Spacing.S);
        this.messages = messages;
        area.setText(field.initial(Answer.Statement.class).text());
        area.setAccessibleText(part.title());
        area.setId("statement-" + part.key());
        var length = Controls.text("", "small", "field-note");
        length.managedProperty().bind(length.visibleProperty());
        area.textProperty().subscribe(typed -> {
            length.setVisible(typed.length() >= Wording.LONG_TEXT);
            length.setText(
                    messages.get("walkthrough.text.long", typed.length(), typed.length() / CHARACTERS_ON_A_PAGE));
        });
        area.textProperty().subscribe((_, typed) -> field.change(() -> new Answer.Statement(typed), typed));
        getChildren().addAll(area, length);
        if (!examples.isEmpty()) {
            getChildren().add(examples(examples));
        }
    }

    private Node examples(List<String> examples) {
        var list = Controls.column(Spacing.S);
        list.getStyleClass().add("tinted-box");
        for (var example : examples) {
            var use = Controls.button(messages.get("walkthrough.example.use"), () -> insert(example));
            use.getStyleClass().addAll(Styles.SMALL);
            use.setAccessibleText(messages.get("walkthrough.example.use-this", example));
            var words = Controls.text(example, "quiet");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            list.getChildren().add(Controls.row(Spacing.M, words, use));
        }
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        var toggle = Controls.button(
                Icons.IDEA,
                messages.get("walkthrough.example.show", examples.size()),
                () -> list.setVisible(!list.isVisible()));
        toggle.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        return Controls.column(Spacing.S, toggle, list);
    }

    /** Puts an example where the caret is, as a paragraph of its own; one undo takes it out again. */
    private void insert(String example) {
        var caret = area.getCaretPosition();
        var before = area.getText().substring(0, caret);
        var paragraph = before.isEmpty() || before.endsWith("\n") ? example : "\n" + example;
        // An insertion right after a typed word would be undone together with that word; a replacement stands alone.
        area.replaceText(0, caret, before + paragraph);
        area.requestFocus();
    }
}
