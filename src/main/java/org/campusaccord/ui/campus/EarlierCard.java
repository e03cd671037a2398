package org.campusaccord.ui.campus;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StatusBadge;

/** The campus's agreements of other years, each a line to open. */
final class EarlierCard extends VBox {
    private final Messages messages;
    private final Consumer<AgreementSummary> open;

    EarlierCard(List<AgreementSummary> earlier, Messages messages, Consumer<AgreementSummary> open) {
        super(Spacing.S);
        this.messages = messages;
        this.open = open;
        getStyleClass().add("card-box");
        getChildren().add(Controls.text(messages.get("campus.earlier"), "section-title"));
        if (earlier.isEmpty()) {
            getChildren().add(Controls.text(messages.get("campus.earlier.none"), "quiet"));
        }
        earlier.forEach(agreement -> getChildren().add(line(agreement)));
    }

    private Node line(AgreementSummary agreement) {
        var year = Controls.text(agreement.year().label(), "strong");
        year.setMinWidth(USE_PREF_SIZE);
        var badge = new StatusBadge(Optional.of(agreement.status()), messages);
        return new RowButton(
                messages.get("campus.earlier.open", agreement.year().label(), messages.of(agreement.status())),
                () -> open.accept(agreement),
                year,
                badge,
                Controls.filler(),
                Icons.NEXT.node());
    }
}
