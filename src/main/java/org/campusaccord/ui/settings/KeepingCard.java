package org.campusaccord.ui.settings;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.HoldBadge;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StatusBadge;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** How long agreements are kept, what is older, and the ways to what was done and what was deleted. */
final class KeepingCard extends VBox {
    private static final double COLUMN = 16;
    private static final List<Integer> YEARS = List.of(KeepingCardModel.EVERYTHING, 1, 2, 3, 5, 7, 10);
    private static final int AT_FIRST = 12;

    /** Rows are nodes: a district of many years has thousands, and the window must not stand still for them. */
    private static final int AT_ONCE = 200;

    private final UiContext context;
    private final Messages messages;
    private final KeepingCardModel model;
    private final ComboBox<Integer> years = new ComboBox<>();
    private final VBox older = Controls.column(Spacing.XS);
    private final FlowPane ways = new FlowPane(Spacing.S, Spacing.S);

    KeepingCard(UiContext context) {
        super(Spacing.M);
        this.context = context;
        this.messages = context.messages();
        this.model = new KeepingCardModel(context.workspace(), context.tasks(), context.dialogs()::tell);
        getStyleClass().add("card-box");
        years.setId("retention-years");
        years.getItems().setAll(YEARS);
        years.setConverter(new Labels<>(count -> messages.get("keeping.card.count", count)));
        older.setId("older-agreements");
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("keeping.card.title"), "section-title"),
                                Controls.text(messages.get("keeping.card.why"), "quiet")),
                        new FoldingRow(
                                COLUMN, Spacing.M, new Field(messages.get("keeping.card.years"), years, messages)),
                        older,
                        ways);
        model.contentProperty().subscribe(this::show);
        years.valueProperty().addListener((_, _, chosen) -> model.keepFor(chosen));
        model.load();
    }

    private void show(KeepingCardModel.Content content) {
        years.setValue(content.years());
        older.getChildren().clear();
        if (content.years() != KeepingCardModel.EVERYTHING) {
            older.getChildren()
                    .add(Controls.text(
                            messages.get("keeping.card.older", content.older().size()), "quiet"));
        }
        add(content, 0, AT_FIRST);
        older.setVisible(!older.getChildren().isEmpty());
        older.setManaged(older.isVisible());
        showWays(content.deleted());
    }

    /** Adds the lines from one number to another, and what shows those after them. */
    private void add(KeepingCardModel.Content content, int from, int to) {
        var all = content.older();
        int end = Math.min(all.size(), to);
        all.subList(from, end).forEach(summary -> older.getChildren().add(line(summary, content.held())));
        if (end < all.size()) {
            older.getChildren().add(more(content, end));
        }
    }

    private Button more(KeepingCardModel.Content content, int from) {
        int rest = content.older().size() - from;
        var words = rest <= AT_ONCE
                ? messages.get("keeping.card.all", content.older().size())
                : messages.get("keeping.card.more", AT_ONCE, rest);
        var more = new Button(words);
        more.setOnAction(_ -> {
            int place = older.getChildren().indexOf(more);
            older.getChildren().remove(more);
            add(content, from, from + AT_ONCE);
            older.getChildren().get(place).requestFocus();
        });
        more.setId("more-older");
        more.getStyleClass().add(Styles.FLAT);
        return more;
    }

    private RowButton line(AgreementSummary summary, Set<AgreementId> held) {
        boolean isHeld = held.contains(summary.id());
        var words = messages.get(
                isHeld ? "keeping.card.open.held" : "keeping.card.open",
                summary.campusName(),
                summary.year().label());
        var name = Controls.text(
                messages.get(
                        "keeping.deleted.agreement",
                        summary.campusName(),
                        summary.year().label()),
                "strong");
        var row = new ArrayList<Node>();
        row.add(name);
        row.add(new StatusBadge(Optional.of(summary.status()), messages));
        if (isHeld) {
            row.add(new HoldBadge(messages));
        }
        row.add(Controls.filler());
        row.add(Icons.NEXT.node());
        return new RowButton(words, () -> open(summary), row.toArray(Node[]::new));
    }

    /** To its campus in its own year, which may be too long ago to be chosen in the navigation. */
    private void open(AgreementSummary summary) {
        context.year().set(summary.year());
        context.navigator().go(new Place.CampusPage(summary.campus()));
    }

    private void showWays(int deleted) {
        var activity = Controls.button(
                Icons.PROTOCOLS,
                messages.get("keeping.activity.title"),
                () -> context.navigator().go(new Place.ActivityLog()));
        activity.setId("to-activity");
        var bin = Controls.button(
                Icons.UNDO,
                messages.get("keeping.card.deleted", deleted),
                () -> context.navigator().go(new Place.DeletedAgreements()));
        bin.setId("to-deleted");
        ways.getChildren().setAll(activity, bin);
    }
}
