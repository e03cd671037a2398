package org.campusaccord.ui.protocols;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** The wording of one agenda item, to read. */
final class ItemCard extends VBox {
    private final Messages messages;
    private final PartText parts;

    ItemCard(int number, AgendaItem item, Messages messages) {
        super(Spacing.M);
        this.messages = messages;
        this.parts = new PartText(messages);
        getStyleClass().add("card-box");
        var minutes = Controls.text(messages.get("protocols.minutes", item.minutes()), "small");
        minutes.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Controls.row(
                                Spacing.M,
                                Controls.text(messages.get("protocols.item", number, item.title()), "section-title"),
                                Controls.filler(),
                                minutes),
                        Controls.text(item.purpose()),
                        list("protocols.questions", item.questions()),
                        list("protocols.examples", item.examples()),
                        heading("protocols.parts"));
        item.parts().forEach(part -> getChildren().add(part(part)));
    }

    private Node list(String title, List<String> lines) {
        var box = Controls.column(Spacing.XS, heading(title));
        lines.forEach(line -> box.getChildren().add(bullet(line)));
        return box;
    }

    private Label heading(String key) {
        return Controls.text(messages.get(key), "strong");
    }

    private Node part(Part part) {
        var box = Controls.column(
                Spacing.XS,
                Controls.text(part.title(), "strong"),
                Controls.text(parts.kind(part), "small"),
                Controls.text(part.prompt(), "quiet"));
        parts.lines(part).forEach(line -> box.getChildren().add(bullet(line)));
        box.getStyleClass().add("tinted-box");
        return box;
    }

    private static Node bullet(String words) {
        var dot = new Label("•");
        dot.setMinWidth(USE_PREF_SIZE);
        dot.setAccessibleText("");
        var line = Controls.row(Spacing.S, dot, Controls.text(words));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
