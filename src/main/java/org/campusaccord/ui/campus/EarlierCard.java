package org.campusaccord.ui.campus;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
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
        var content = Controls.row(Spacing.M, year, badge, Controls.filler(), Icons.NEXT.node());
        content.setMouseTransparent(true);
        var line = new Button(null, content);
        content.prefWidthProperty().bind(line.widthProperty().subtract(2 * Spacing.S));
        line.getStyleClass().add("list-row");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(
                messages.get("campus.earlier.open", agreement.year().label(), messages.of(agreement.status())));
        line.setOnAction(_ -> open.accept(agreement));
        return line;
    }
}
