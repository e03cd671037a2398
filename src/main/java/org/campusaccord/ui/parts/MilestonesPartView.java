package org.campusaccord.ui.parts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Part.Suggestion;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Unfinished;

/** Dated points of the year with the results expected by then; the protocol's suggestions are one click away. */
final class MilestonesPartView extends VBox {
    private static final double NARROWEST = 13;

    private final AnswerField field;
    private final Messages messages;
    private final RowList<MilestoneRow> rows;
    private final Map<String, Button> suggestions = new LinkedHashMap<>();

    MilestonesPartView(Part.MilestonesPart part, AnswerField field, Messages messages) {
        super(Spacing.M);
        this.field = field;
        this.messages = messages;
        rows = new RowList<>(
                messages,
                MilestoneRow.class,
                messages.get("walkthrough.milestone.add"),
                () -> new MilestoneRow(new Milestone("", Optional.empty(), "")),
                this::changed);
        field.initial(Answer.Milestones.class).milestones().forEach(each -> rows.add(new MilestoneRow(each)));
        part.suggestions().forEach(suggestion -> suggestions.put(suggestion.label(), button(suggestion)));
        var offered = new FlowPane(Spacing.S, Spacing.S);
        offered.getChildren().addAll(suggestions.values());
        var box = Controls.column(
                Spacing.XS, Controls.text(messages.get("walkthrough.milestone.suggested"), "small"), offered);
        box.managedProperty().bind(box.visibleProperty());
        getChildren().addAll(rows, box);
        offerWhatIsLeft();
    }

    private Button button(Suggestion suggestion) {
        var button = Controls.button(Icons.ADD, suggestion.label(), () -> {
            rows.add(new MilestoneRow(new Milestone(suggestion.label(), Optional.empty(), suggestion.result())));
            changed();
        });
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** A suggestion that has been taken is no longer offered. */
    private void offerWhatIsLeft() {
        var taken = rows.rows().stream().map(row -> row.label.getText()).collect(Collectors.toSet());
        suggestions.forEach((label, button) -> button.setVisible(!taken.contains(label)));
        getChildren().getLast().setVisible(!taken.containsAll(suggestions.keySet()));
    }

    private void changed() {
        offerWhatIsLeft();
        var typed = rows.rows().stream().map(MilestoneRow::typed).toList();
        field.change(
                () -> new Answer.Milestones(typed.stream().map(Typed::milestone).toList()),
                typed.stream().map(Typed::text).collect(Collectors.joining("\n")));
    }

    /** What stands in a row, taken from its controls so that it can be checked on another thread. */
    private record Typed(String label, Optional<LocalDate> date, String result) {
        Milestone milestone() {
            return new Milestone(label, date, result);
        }

        String text() {
            return label + " " + date.map(LocalDate::toString).orElse("") + " " + result;
        }
    }

    /** A milestone's controls. */
    private final class MilestoneRow extends VBox implements RowList.Removable {
        private final TextField label = new TextField();
        private final DateField date = new DateField(messages.get("walkthrough.milestone.date"), messages);
        private final GrowingTextArea result = new GrowingTextArea(1, 6);
        private final Unfinished unfinished = field.unfinished("date-" + UUID.randomUUID());
        private Optional<LocalDate> day;

        MilestoneRow(Milestone milestone) {
            super(Spacing.S);
            day = milestone.date();
            label.setText(milestone.label());
            label.getStyleClass().add("milestone-label");
            date.show(day);
            result.setText(milestone.result());
            date.tellUnfinished(unfinished);
            label.textProperty().addListener((_, _, _) -> changed());
            result.textProperty().addListener((_, _, _) -> changed());
            date.onChange(chosen -> {
                day = chosen;
                changed();
            });
            var name = new Field(messages.get("walkthrough.milestone.label"), label, messages);
            getChildren()
                    .addAll(
                            new FoldingRow(NARROWEST, Spacing.M, name, date),
                            new Field(messages.get("walkthrough.milestone.result"), result, messages));
        }

        @Override
        public void removed() {
            date.tellUnfinished(Unfinished.UNHEARD);
            unfinished.settled();
        }

        @Override
        public void broughtBack() {
            date.tellUnfinished(unfinished);
            date.check();
        }

        Typed typed() {
            return new Typed(label.getText(), day, result.getText());
        }
    }
}
