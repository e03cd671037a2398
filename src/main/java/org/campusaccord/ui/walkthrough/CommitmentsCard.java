package org.campusaccord.ui.walkthrough;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** The commitments made under an item. A removed one can be brought back as long as the page is open. */
final class CommitmentsCard extends VBox {
    private final WalkthroughViewModel model;
    private final Messages messages;
    private final VBox rows = Controls.column(Spacing.M);

    CommitmentsCard(WalkthroughViewModel model, AgendaItem item, Messages messages) {
        super(Spacing.M);
        this.model = model;
        this.messages = messages;
        setId("commitments");
        getStyleClass().add("card-box");
        model.commitments().of(item).forEach(commitment -> rows.getChildren().add(line(commitment)));
        var add = Controls.button(Icons.ADD, messages.get("walkthrough.commitment.add"), () -> add(item));
        add.setId("add-commitment");
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("walkthrough.commitments"), "card-title"),
                                Controls.text(messages.get("walkthrough.commitments.prompt"), "small")),
                        rows,
                        add);
    }

    private void add(AgendaItem item) {
        var empty = new Commitment(new CommitmentId(0), item.key(), "", Optional.empty(), Optional.empty());
        model.commitments().add(empty, kept -> {
            var line = line(kept);
            rows.getChildren().add(line);
            line.getChildren().getFirst().requestFocus();
        });
    }

    private HBox line(Commitment commitment) {
        return line(new CommitmentRow(model, commitment, messages));
    }

    private HBox line(CommitmentRow row) {
        HBox.setHgrow(row, Priority.ALWAYS);
        var line = Controls.row(Spacing.S, row);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("editable-row");
        line.getChildren().add(Controls.iconButton(Icons.REMOVE, messages.get("walkthrough.commitment.remove"), () -> {
            model.commitments().remove(row.kept());
            row.removed();
            var placeholder = removed(row);
            replace(line, placeholder);
            // The button with the focus is gone; the next thing to do is beside its place.
            placeholder.getChildren().getLast().requestFocus();
        }));
        return line;
    }

    private HBox removed(CommitmentRow row) {
        var placeholder = Controls.row(Spacing.S, Controls.text(messages.get("walkthrough.row.removed"), "quiet"));
        var undo = Controls.button(
                Icons.UNDO,
                messages.get("walkthrough.row.undo"),
                () -> model.commitments().add(row.current(), kept -> {
                    var again = new CommitmentRow(model, kept, messages);
                    var line = line(again);
                    replace(placeholder, line);
                    again.retype(row);
                    line.getChildren().getLast().requestFocus();
                }));
        undo.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        placeholder.getChildren().add(undo);
        return placeholder;
    }

    private void replace(Node before, Node after) {
        rows.getChildren().set(rows.getChildren().indexOf(before), after);
    }
}
