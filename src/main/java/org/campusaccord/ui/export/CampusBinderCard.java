package org.campusaccord.ui.export;

import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** The binder of one campus: its agreement and all that became of it in the year, as one file to print. */
public final class CampusBinderCard extends VBox {
    public CampusBinderCard(UiContext context, AgreementSummary agreement) {
        super(Spacing.S);
        var flow = new ExportFlow(context);
        var binder = new BinderButton(context, flow, Optional.of(agreement));
        getStyleClass().add("card-box");
        setId("campus-binder");
        getChildren()
                .addAll(
                        Controls.text(context.messages().get("review.binder.title"), "section-title"),
                        Controls.text(context.messages().get("review.binder.what"), "quiet"),
                        new FlowPane(Spacing.S, Spacing.S, binder.preview(), binder.button()),
                        flow);
    }
}
