package org.campusaccord.ui.amend;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.comparing.Comparing;
import org.campusaccord.application.document.ComparisonBlocks;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.preview.DocumentView;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** Any two versions of an agreement, compared word by word. */
public final class CompareScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final StackPane difference = new StackPane();
    private final ComboBox<Revision> before = new ComboBox<>();
    private final ComboBox<Revision> after = new ComboBox<>();

    private record Loaded(Agreement agreement, List<Revision> versions) {}

    /** With the numbers of the two that are compared first. */
    public CompareScreen(UiContext context, AgreementId agreement, int left, int right) {
        this.context = context;
        this.messages = context.messages();
        context.tasks()
                .run(
                        () -> new Loaded(
                                context.workspace().agreements().agreement(agreement),
                                context.workspace()
                                        .signing()
                                        .revisions(agreement)
                                        .reversed()),
                        loaded -> show(loaded, left, right),
                        context.dialogs()::tell);
    }

    private void show(Loaded loaded, int left, int right) {
        fill(before, "compare-before", loaded.versions(), left);
        fill(after, "compare-after", loaded.versions(), right);
        refresh();
        var page = new Page(
                AmendHead.of(context, loaded.agreement(), messages.get("amend.compare")),
                Controls.text(messages.get("amend.compare.title"), "page-title"),
                new FlowPane(
                        Spacing.M,
                        Spacing.M,
                        new Field(messages.get("amend.compare.before"), before, messages),
                        new Field(messages.get("amend.compare.after"), after, messages)),
                Controls.text(messages.get("comparing.legend"), "small"),
                difference);
        page.setId("comparison");
        root.getChildren().setAll(page);
    }

    private void fill(ComboBox<Revision> box, String id, List<Revision> versions, int chosen) {
        box.setId(id);
        box.getItems().setAll(versions);
        box.setConverter(new Labels<>(revision -> VersionWords.of(revision, messages)));
        versions.stream()
                .filter(revision -> revision.number() == chosen)
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty().subscribe((_, _) -> refresh());
    }

    private void refresh() {
        if (before.getValue() != null && after.getValue() != null) {
            difference.getChildren().setAll(difference(before.getValue(), after.getValue()));
        }
    }

    private Node difference(Revision left, Revision right) {
        var comparison = new Comparing(messages).compare(left.content(), right.content());
        if (comparison.isEmpty()) {
            return Controls.card(
                    Controls.text(messages.get("comparing.same", comparison.before(), comparison.after())));
        }
        return Controls.card(new DocumentView(new ComparisonBlocks(messages).of(comparison)));
    }

    @Override
    public Parent root() {
        return root;
    }
}
