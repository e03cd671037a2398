package org.campusaccord.ui.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Answer.OwnRow;
import org.campusaccord.domain.agreement.Answer.Pick;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Rows that each take one of several choices, some with a share of time; a campus may add rows where the protocol allows it. */
final class ChoicesPartView extends VBox {
    private final Part.ChoicesPart part;
    private final AnswerField field;
    private final Messages messages;
    private final Map<String, Pick> picks;
    private final List<OwnRow> ownRows;
    private final VBox rows = Controls.column(Spacing.S);
    private final Label total = Controls.text("", "small");
    private final TextField name = new TextField();
    /** A name too long for a row: it stays in its field, and while it does the answer is not saved. */
    private String refused = "";

    ChoicesPartView(Part.ChoicesPart part, AnswerField field, Messages messages) {
        super(Spacing.M);
        this.part = part;
        this.field = field;
        this.messages = messages;
        var initial = field.initial(Answer.Choices.class);
        picks = new LinkedHashMap<>(initial.picks());
        ownRows = new ArrayList<>(initial.ownRows());
        if (part.share().isPresent()) {
            getChildren().add(total);
        }
        getChildren().add(rows);
        part.rows().forEach(this::addRow);
        ownRows.forEach(this::addOwnRow);
        if (part.ownRows()) {
            getChildren().add(adder());
        }
        showTotal();
    }

    private ChoiceRow addRow(Row row) {
        var view = new ChoiceRow(part, row, messages);
        view.show(picks.get(row.key()));
        view.onChange(pick -> {
            pick.ifPresentOrElse(made -> picks.put(row.key(), made), () -> picks.remove(row.key()));
            changed();
        });
        view.tellUnfinished(field.unfinished("share-" + row.key()));
        rows.getChildren().add(view);
        return view;
    }

    private void addOwnRow(OwnRow own) {
        var view = addRow(new Row(own.key(), own.label(), ""));
        view.addRemoval(messages.get("walkthrough.row.remove", own.label()), () -> {
            ownRows.remove(own);
            picks.remove(own.key());
            rows.getChildren().remove(view);
            // The button with the focus is gone; rows are added and removed one after another.
            name.requestFocus();
            changed();
        });
    }

    private HBox adder() {
        name.setPromptText(messages.get("walkthrough.row.prompt"));
        name.setAccessibleText(messages.get("walkthrough.row.prompt"));
        name.getStyleClass().add("own-row");
        HBox.setHgrow(name, Priority.ALWAYS);
        var add = Controls.button(Icons.ADD, messages.get("walkthrough.row.add"), () -> addTyped());
        name.setOnAction(_ -> addTyped());
        var unfinished = field.unfinished("own-row");
        name.textProperty().subscribe((_, typed) -> {
            if (typed.isBlank()) {
                unfinished.settled();
            } else {
                unfinished.typing(typed);
            }
            if (!refused.isEmpty()) {
                refused = isTooLong(typed) ? typed : "";
                changed();
            }
        });
        name.focusedProperty().subscribe(focused -> {
            // Whoever types a row and goes on means to have it.
            if (!focused && !name.getText().isBlank()) {
                addTyped();
            }
        });
        return Controls.row(Spacing.S, name, add);
    }

    private void addTyped() {
        var label = Wording.name(name.getText());
        if (label.isEmpty()) {
            name.requestFocus();
            return;
        }
        if (isTooLong(label)) {
            field.unfinished("own-row").settled();
            refused = label;
            changed();
            return;
        }
        var own = new OwnRow("own-" + UUID.randomUUID(), label);
        ownRows.add(own);
        addOwnRow(own);
        name.clear();
        changed();
    }

    private static boolean isTooLong(String typed) {
        return Wording.name(typed).length() > Wording.LONGEST_NAME;
    }

    private void changed() {
        showTotal();
        var chosen = Map.copyOf(picks);
        var own = List.copyOf(ownRows);
        var another = refused;
        field.change(() -> answer(chosen, own, another), text());
    }

    private static Answer answer(Map<String, Pick> chosen, List<OwnRow> own, String another) {
        Wording.limitedName(FieldName.ROW, another);
        return new Answer.Choices(chosen, own);
    }

    private void showTotal() {
        int percent = new Answer.Choices(picks, ownRows).sharedTime();
        total.setText(messages.get(
                percent > 100 ? "walkthrough.share.over" : "walkthrough.share.total", String.valueOf(percent)));
        total.getStyleClass().remove("field-note");
        if (percent > 100) {
            total.getStyleClass().add("field-note");
        }
    }

    private String text() {
        var labels = new LinkedHashMap<String, String>();
        part.rows().forEach(row -> labels.put(row.key(), row.label()));
        ownRows.forEach(row -> labels.put(row.key(), row.label()));
        var lines = new ArrayList<String>();
        picks.forEach((row, pick) -> lines.add(labels.get(row) + ": " + pick.choice()));
        if (!refused.isEmpty()) {
            lines.add(refused);
        }
        return String.join("\n", lines);
    }
}
