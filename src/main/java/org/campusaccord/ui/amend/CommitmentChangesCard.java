package org.campusaccord.ui.amend;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** What becomes of the commitments: each stays, changes or is dropped, and new ones are added. */
final class CommitmentChangesCard extends VBox {
    private final AmendViewModel model;
    private final Messages messages;
    private final VBox rows = Controls.column(Spacing.M);

    CommitmentChangesCard(AmendViewModel model, Messages messages) {
        super(Spacing.M);
        this.model = model;
        this.messages = messages;
        setId("commitment-changes");
        getStyleClass().add("card-box");
        model.commitments().forEach(change -> rows.getChildren().add(new CommitmentChangeRow(model, change, messages)));
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("amend.commitments"), "card-title"),
                                Controls.text(messages.get("amend.commitments.prompt"), "small")),
                        rows,
                        adding());
    }

    private FlowPane adding() {
        var item = new ComboBox<AgendaItem>();
        item.getItems().setAll(model.items());
        item.setConverter(new Labels<>(AgendaItem::title));
        item.setValue(model.items().getFirst());
        item.setAccessibleText(messages.get("amend.commitment.item"));
        var add = Controls.button(Icons.ADD, messages.get("amend.commitment.add"), () -> add(item.getValue()));
        add.setId("add-commitment");
        return new FlowPane(Spacing.S, Spacing.S, item, add);
    }

    private void add(AgendaItem item) {
        var empty =
                new CommitmentChange(0, Optional.empty(), false, item.key(), "", Optional.empty(), Optional.empty());
        model.begin(empty, kept -> rows.getChildren().add(new CommitmentChangeRow(model, kept, messages)));
    }
}
