package org.campusaccord.ui.export;

import javafx.scene.layout.VBox;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** Before the file of a whole year is written: whose copy it is, and what it leaves out and why. */
final class YearExportForm extends VBox {
    YearExportForm(YearCopy copy, Messages messages) {
        super(Spacing.M);
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
                    .add(line(
                            messages.get("review.export.year-silent", copy.silent()),
                            messages.get("review.export.silent.why")));
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
    }

    private static VBox line(String what, String why) {
        return Controls.column(0, Controls.text(what, "strong"), Controls.text(why, "quiet"));
    }
}
