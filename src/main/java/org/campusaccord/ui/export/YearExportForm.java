package org.campusaccord.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearCopy.Reason;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Before the file of a whole year is written: whose copy it is, and what it leaves out and why. */
final class YearExportForm extends VBox {
    private final YearCopy copy;
    private final CheckBox without = new CheckBox();

    YearExportForm(YearCopy copy, Messages messages) {
        super(Spacing.M);
        this.copy = copy;
        getStyleClass().add("export-form");
        var leftOut = Controls.column(Spacing.S);
        leftOut.setId("left-out");
        leftOut.getChildren()
                .add(line(messages.get("review.export.private"), messages.get("review.export.private.why")));
        copy.leftOut()
                .forEach(left -> leftOut.getChildren()
                        .add(line(
                                messages.get("review.export.in-agreements", left.what(), left.agreements()),
                                left.why())));
        if (copy.silent() > 0) {
            leftOut.getChildren()
                    .add(ExportForm.silent(messages.get("review.export.year-silent", copy.silent()), messages));
        }
        getChildren()
                .addAll(
                        Controls.text(
                                messages.get(
                                        "review.export.year-copy", messages.of(copy.audience()), copy.agreements()),
                                "strong"),
                        Controls.text(
                                messages.get("review.export.audience."
                                        + copy.audience().name()),
                                "quiet"),
                        Controls.text(messages.get("review.export.left-out"), "card-title"),
                        leftOut);
        if (!copy.altered().isEmpty()) {
            getChildren().addAll(1, altered(messages));
        }
    }

    /** Which agreements keep the file from being made, and the choice to make it without them. */
    private List<Node> altered(Messages messages) {
        var nodes = new ArrayList<Node>();
        for (var reason : Reason.values()) {
            var found = copy.altered(reason);
            if (!found.isEmpty()) {
                var names = found.stream().map(YearCopy.Altered::campus).collect(Collectors.joining(", "));
                var key = "review.export.left-out." + reason.name();
                var warning = Controls.text(messages.get(key, found.size(), names), "field-problem");
                warning.setGraphic(Icons.WARNING.node());
                nodes.add(warning);
            }
        }
        without.setId("without-altered");
        without.setText(messages.get("review.export.without-altered", copy.altered().size()));
        without.setWrapText(true);
        nodes.add(without);
        return nodes;
    }

    /** Which agreements the person wants the file to be made without. */
    Set<AgreementId> without() {
        return without.isSelected() ? copy.alteredOnes() : Set.of();
    }

    private static VBox line(String what, String why) {
        return Controls.column(0, Controls.text(what, "strong"), Controls.text(why, "quiet"));
    }
}
