package org.campusaccord.ui.rollover;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.WrappedLine;

/** One campus among all: a tick, how it stands, what will happen, and what came of it. */
final class CampusLine extends VBox {
    private final CampusChoices choices;
    private final Messages messages;
    private final Consumer<AgreementId> openDraft;
    private final boolean isAlone;
    private final StackPane head = new StackPane();
    private final StackPane state = new StackPane();
    private final StackPane details = new StackPane();

    /** @param isAlone whether the page is about this campus only, whose draft then is the one thing to go to */
    CampusLine(CampusChoices choices, Messages messages, boolean isAlone, Consumer<AgreementId> openDraft) {
        super(Spacing.S);
        this.isAlone = isAlone;
        this.choices = choices;
        this.messages = messages;
        this.openDraft = openDraft;
        if (!isAlone) {
            getStyleClass().add("plain-row");
        }
        details.setVisible(false);
        details.managedProperty().bind(details.visibleProperty());
        getChildren().addAll(head, state, details);
        choices.outcomeProperty().subscribe(outcome -> {
            var open = outcome.isEmpty() && choices.plan().situation().isOpen();
            head.getChildren().setAll(open ? choice() : name());
            details.setVisible(details.isVisible() && open);
            refresh();
        });
        choices.planProperty().subscribe(_ -> refresh());
        choices.unansweredProperty().subscribe(_ -> refresh());
    }

    private Node choice() {
        var campus = choices.plan().campus();
        var tick = new CheckBox(campus.name());
        tick.setId("roll-" + campus.id().value());
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.getStyleClass().add("strong");
        tick.selectedProperty().bindBidirectional(choices.chosenProperty());
        HBox.setHgrow(tick, Priority.ALWAYS);
        tick.setMaxWidth(Double.MAX_VALUE);
        var more = Controls.iconButton(Icons.DOWNWARD, messages.get("rollover.details", campus.name()), this::unfold);
        more.setId("details-" + campus.id().value());
        more.setMinWidth(USE_PREF_SIZE);
        return Controls.row(Spacing.S, tick, more);
    }

    /** A campus for which there is nothing to choose. */
    private Node name() {
        var name = Controls.text(choices.plan().campus().name(), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        return name;
    }

    private void unfold() {
        if (details.getChildren().isEmpty()) {
            details.getChildren().add(new PlanPane(choices, messages));
        }
        details.setVisible(!details.isVisible());
    }

    private void refresh() {
        state.getChildren()
                .setAll(choices.outcomeProperty().get().map(this::outcome).orElseGet(this::planned));
    }

    private Node planned() {
        var plan = choices.plan();
        if (!plan.situation().isOpen()) {
            var words = line(
                    messages.get(
                            "rollover.situation." + plan.situation(),
                            plan.from().label(),
                            plan.from().next().label()),
                    Icons.NOTE);
            plan.draft().ifPresent(draft -> words.add(way(draft)));
            return words;
        }
        var counts = messages.get(
                "rollover.line",
                plan.carried().kept(),
                plan.carried().toDiscuss(),
                plan.carried().left().size());
        var line = line(counts, Icons.DOCUMENT);
        var open = choices.unansweredProperty().get();
        if (open > 0) {
            var waiting = Controls.text(messages.get("rollover.line.unanswered", open), "badge", "attention");
            waiting.setGraphic(Icons.UNKNOWN.node());
            line.add(waiting);
        }
        return line;
    }

    private Node outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var draft) -> {
                var line = line(
                        messages.get(
                                "rollover.done", choices.plan().from().next().label()),
                        Icons.DONE);
                line.add(way(draft));
                yield line;
            }
            case Outcome.Refused(var problem) -> line(messages.explain(problem), Icons.WARNING);
        };
    }

    private Node way(AgreementId draft) {
        var words = messages.get("rollover.open-draft");
        Runnable go = () -> openDraft.accept(draft);
        var open = isAlone ? Controls.primary(words, go) : Controls.button(words, go);
        open.setId("open-draft-" + draft.value());
        open.setAccessibleText(
                messages.get("rollover.open-draft.of", choices.plan().campus().name()));
        return open;
    }

    private static WrappedLine line(String words, Icons icon) {
        Label label = Controls.text(words, "small");
        label.setGraphic(icon.node());
        return new WrappedLine(Spacing.M, label);
    }
}
