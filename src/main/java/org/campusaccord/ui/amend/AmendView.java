package org.campusaccord.ui.amend;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.saving.SaveIndicator;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** The page of an amendment that is being written. */
final class AmendView extends BorderPane {
    private final UiContext context;
    private final AmendViewModel model;
    private final Messages messages;

    AmendView(UiContext context, AmendViewModel model, Saver saver) {
        this.context = context;
        this.model = model;
        this.messages = context.messages();
        var crumbs = AmendHead.of(context, model.agreement(), messages.get("amend.here"));
        var head = Controls.row(Spacing.M, crumbs, Controls.filler(), new SaveIndicator(saver, messages));
        head.getStyleClass().add("page-head");
        setTop(head);
        var chosen = new ChosenParts(model, messages);
        var page = new Page(
                Controls.column(
                        Spacing.XS,
                        Controls.text(messages.get("amend.title"), "page-title"),
                        Controls.text(messages.get("amend.explanation"), "quiet")),
                new PartChooser(model, messages, chosen, context.dialogs()),
                chosen,
                new CommitmentChangesCard(model, messages),
                new WhyCard(model, messages));
        page.setId("amendment");
        setCenter(page);
        setBottom(foot());
    }

    private Node foot() {
        var lay = Controls.primary(messages.get("amend.lay"), () -> model.lay(this::toReview));
        lay.setId("lay-amendment");
        var withdraw = Controls.button(Icons.UNDO, messages.get("amend.withdraw"), this::askToWithdraw);
        withdraw.setId("withdraw-amendment");
        var ways = new FlowPane(Spacing.S, Spacing.S, withdraw, lay);
        ways.setAlignment(Pos.CENTER_RIGHT);
        var foot = new VBox(ways);
        foot.getStyleClass().add("page-foot");
        return foot;
    }

    private void askToWithdraw() {
        context.dialogs()
                .ask(
                        messages.get("amend.withdraw.title"),
                        messages.get("amend.withdraw.explanation"),
                        messages.get("amend.withdraw"),
                        () -> model.withdraw(this::toReview));
    }

    private void toReview() {
        context.navigator().goInstead(new Place.Review(model.agreement().id()));
    }
}
