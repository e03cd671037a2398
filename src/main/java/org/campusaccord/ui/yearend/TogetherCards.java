package org.campusaccord.ui.yearend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.yearend.OpenMatter;
import org.campusaccord.domain.yearend.PersonWords;
import org.campusaccord.domain.yearend.ReviewContent.ClauseOutcome;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.preview.AgreedWords;
import org.campusaccord.ui.shell.UiContext;

/** While all decide together: each goal, each part of the agreement, closing words, and the step to the signatures. */
final class TogetherCards {
    /** More than that are counted only. */
    private static final int MOST_LISTED = 6;

    private final UiContext context;
    private final Loaded loaded;
    private final YearReviewViewModel model;
    private final Consumer<Runnable> change;
    private final Messages messages;
    private final PersonWords rule;
    private final List<Node> cards = new ArrayList<>();

    TogetherCards(UiContext context, Loaded loaded, YearReviewViewModel model, Consumer<Runnable> change) {
        this.context = context;
        this.loaded = loaded;
        this.model = model;
        this.change = change;
        this.messages = context.messages();
        this.rule = WatchedText.rule(loaded.agreement().parties(), messages);
    }

    List<Node> cards() {
        cards.add(title("yearend.goals", "yearend.goals.lead"));
        model.content().goals().forEach(goal -> cards.add(new GoalCard(model, goal, rule, messages)));
        cards.add(title("yearend.clauses", "yearend.clauses.lead"));
        var items = new LinkedHashMap<String, List<ClauseOutcome>>();
        model.content()
                .clauses()
                .forEach(clause -> items.computeIfAbsent(clause.item(), _ -> new ArrayList<>())
                        .add(clause));
        items.forEach((item, clauses) -> cards.add(clauses(item, clauses)));
        cards.add(words());
        cards.add(lay());
        return cards;
    }

    private Node title(String title, String lead) {
        return Controls.column(
                Spacing.XS,
                Controls.text(messages.get(title), "section-title"),
                Controls.text(messages.get(lead), "quiet"));
    }

    private Node clauses(String item, List<ClauseOutcome> clauses) {
        var card = Controls.card(Controls.text(item, "card-title"));
        // Nobody decides on words that they cannot read.
        loaded.agreement()
                .protocol()
                .item(clauses.getFirst().part().itemKey())
                .ifPresent(of -> card.getChildren().add(new AgreedWords(loaded.agreement(), of, messages)));
        clauses.forEach(clause -> card.getChildren().add(new ClauseCard(model, clause, rule, messages)));
        return card;
    }

    private Node words() {
        var words = new WatchedText(
                "closing-words", messages.get("yearend.words"), model.content().words(), rule, messages);
        words.onType(typed -> model.saveWords(typed, words::show));
        return Controls.card(words);
    }

    private Node lay() {
        var lay = Controls.primary(
                messages.get("yearend.lay"),
                () -> change.accept(() -> context.workspace()
                        .reviewSigning()
                        .lay(loaded.agreement().id())));
        lay.setId("lay-review");
        var open = Controls.column(0);
        open.setId("open-matters");
        model.onChange(() -> {
            lay.setDisable(!model.open().isEmpty());
            showOpen(open);
        });
        return Controls.card(
                Controls.text(messages.get("yearend.lay.title"), "section-title"),
                open,
                lay,
                Controls.text(messages.get("yearend.lay.what"), "small"),
                new ReviewExportBar(context, loaded.agreement().id()));
    }

    private void showOpen(VBox box) {
        var open = model.open();
        box.getChildren().clear();
        if (open.isEmpty()) {
            var complete = Controls.text(messages.get("yearend.complete"), "strong");
            complete.setGraphic(Icons.SAVED.node());
            box.getChildren().add(complete);
            return;
        }
        box.getChildren().add(Controls.text(messages.get("yearend.open", open.size()), "strong"));
        open.stream().limit(MOST_LISTED).forEach(matter -> box.getChildren().add(jump(matter)));
        if (open.size() > MOST_LISTED) {
            box.getChildren().add(Controls.text(messages.get("yearend.open.more", open.size() - MOST_LISTED), "quiet"));
        }
    }

    private Node jump(OpenMatter matter) {
        var words = messages.get("yearend.open." + matter.kind().name(), matter.title());
        var label = Controls.text(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return new RowButton(words, () -> show(matter), Icons.WARNING.node(), label, Icons.UPWARD.node());
    }

    private void show(OpenMatter matter) {
        var spot = YearReviewView.spot(matter.part());
        var id = matter.kind() == OpenMatter.Kind.RESULT ? spot : spot + "-clause";
        cards.stream()
                .flatMap(card -> Optional.ofNullable(card.lookup("#" + id)).stream())
                .findFirst()
                .ifPresent(node -> {
                    Page.reveal(node);
                    node.lookupAll(".toggle-button").stream().findFirst().ifPresent(Node::requestFocus);
                });
    }
}
