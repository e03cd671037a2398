package org.campusaccord.ui.amend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.application.document.ItemSection;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.parts.PartViews;
import org.campusaccord.ui.preview.DocumentView;

/** The parts that change: the signed words stay beside the new ones. */
final class ChosenParts extends VBox {
    private static final double COLUMN = 26;

    private final AmendViewModel model;
    private final Messages messages;
    private final Map<PartRef, Node> cards = new HashMap<>();
    private final Map<String, Node> outcomeCards = new HashMap<>();

    ChosenParts(AmendViewModel model, Messages messages) {
        super(Spacing.L);
        this.model = model;
        this.messages = messages;
        setId("chosen-parts");
        refresh();
    }

    /** Shows the cards of all that is chosen, in the order of the agenda; a card that stays keeps what is typed there. */
    void refresh() {
        getChildren().clear();
        for (var item : model.items()) {
            for (var part : item.parts()) {
                var ref = new PartRef(item.key(), part.key());
                if (model.parts().isChosen(ref)) {
                    getChildren().add(cards.computeIfAbsent(ref, _ -> card(item, part)));
                } else {
                    cards.remove(ref);
                }
            }
            if (model.outcomes().isChosen(item)) {
                getChildren()
                        .add(outcomeCards.computeIfAbsent(item.key(), _ -> new OutcomeCard(model, item, messages)));
            } else {
                outcomeCards.remove(item.key());
            }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node card(AgendaItem item, Part part) {
        var signed = model.parts().signed(item, part);
        var words = signed.isEmpty()
                ? Controls.text(messages.get("amend.old.none"), "quiet")
                : DocumentView.narrow(new ItemSection(messages).answer(part, signed));
        var old = Controls.column(Spacing.S, Controls.text(messages.get("amend.old"), "strong"), words);
        old.getStyleClass().add("tinted-box");
        var changed = Controls.column(
                Spacing.S,
                Controls.text(messages.get("amend.new"), "strong"),
                new PartViews(messages).card(part, model.parts().field(item, part), List.of()));
        var card = Controls.card(
                Controls.text(messages.get("amend.part.heading", item.title(), part.title()), "section-title"),
                new FoldingRow(COLUMN, Spacing.M, old, changed));
        card.setId("amend-" + item.key() + "-" + part.key());
        return card;
    }
}
