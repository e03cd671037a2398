package org.campusaccord.ui.deleted;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** What was deleted in the last 30 days or is on hold, each with the way back. */
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
            content.deleted().forEach(line -> nodes.add(new DeletedCard(line, model, context)));
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
