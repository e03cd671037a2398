package org.campusaccord.ui.deleted;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StatusBadge;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** What was deleted in the last 30 days, each with the way back. */
public final class DeletedScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final DeletedViewModel model;
    private final Page page = new Page();

    public DeletedScreen(UiContext context) {
        this.context = context;
        this.messages = context.messages();
        model = new DeletedViewModel(context.workspace().deletion(), context.tasks(), context.dialogs()::tell);
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
        model.load();
    }

    private void show(DeletedViewModel.Content content) {
        var nodes = new ArrayList<Node>();
        nodes.add(head());
        content.broughtBack().ifPresent(agreement -> nodes.add(broughtBack(agreement)));
        if (content.deleted().isEmpty()) {
            nodes.add(empty());
        } else {
            nodes.add(Controls.text(messages.get("keeping.deleted.sentence"), "quiet"));
            content.deleted().forEach(agreement -> nodes.add(card(agreement)));
        }
        page.show(nodes.toArray(Node[]::new));
    }

    private Node head() {
        var way = new Breadcrumb(
                messages.get("keeping.deleted.title"),
                new Breadcrumb.Link(
                        messages.get("app.settings"), () -> context.navigator().go(new Place.SettingsPage())));
        return Controls.column(Spacing.S, way, Controls.text(messages.get("keeping.deleted.title"), "page-title"));
    }

    private Node broughtBack(DeletedAgreement agreement) {
        var words = Controls.text(messages.get(
                "keeping.deleted.is-back",
                agreement.campusName(),
                agreement.year().label()));
        words.setGraphic(Icons.DONE.node());
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = Controls.button(
                messages.get("keeping.deleted.open"), () -> context.navigator().go(new Place.Review(agreement.id())));
        var box = Controls.row(Spacing.M, words, open);
        box.getStyleClass().add("tinted-box");
        return box;
    }

    private Node card(DeletedAgreement agreement) {
        var campus = agreement.campusName();
        var year = agreement.year().label();
        var day = agreement.deletedAt().atZone(context.clock().getZone()).toLocalDate();
        var left = agreement.daysLeft(context.clock().instant());
        var name = Controls.text(messages.get("keeping.deleted.agreement", campus, year), "strong");
        var title =
                new FlowPane(Spacing.S, Spacing.XS, name, new StatusBadge(Optional.of(agreement.status()), messages));
        var words = Controls.column(
                Spacing.XS,
                title,
                Controls.text(messages.get("keeping.deleted.why", messages.date(day), agreement.reason())),
                Controls.text(messages.get("keeping.deleted.left", left), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = Controls.button(Icons.UNDO, messages.get("keeping.bring-back"), () -> model.bringBack(agreement));
        back.setAccessibleText(messages.get("keeping.deleted.bring-back", campus, year));
        back.getStyleClass().add("bring-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        return Controls.card(Controls.row(Spacing.M, words, back));
    }

    private Node empty() {
        return new EmptyState(
                Icons.DONE,
                messages.get("keeping.deleted.empty.title"),
                messages.get("keeping.deleted.empty.sentence"),
                Controls.primary(
                        messages.get("keeping.to-campuses"),
                        () -> context.navigator().go(new Place.Campuses())));
    }

    @Override
    public Parent root() {
        return page;
    }
}
