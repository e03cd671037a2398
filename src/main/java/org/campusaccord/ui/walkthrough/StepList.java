package org.campusaccord.ui.walkthrough;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.common.Spacing;

/** The agenda at the left: each item with its state in words and by a sign. */
final class StepList extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private final WalkthroughViewModel model;
    private final Messages messages;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    StepList(WalkthroughViewModel model, Messages messages) {
        super(Spacing.XS);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("steps");
        for (var item : model.items()) {
            var step = new Step(item);
            steps.put(item.key(), step);
            getChildren().add(step.button);
        }
        model.states().addListener((Observable _) -> refresh());
        model.touched().addListener((Observable _) -> refresh());
        model.discussions().open().addListener((Observable _) -> refresh());
        model.currentProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        steps.values().forEach(Step::refresh);
    }

    /** The state of an item in a few words, with how much of it is to be talked about again. */
    static String words(WalkthroughViewModel model, Messages messages, AgendaItem item) {
        var words = outcome(model, messages, item);
        var open = model.discussions().in(item);
        return open == 0 ? words : messages.get("rollover.step", words, open);
    }

    private static String outcome(WalkthroughViewModel model, Messages messages, AgendaItem item) {
        var outcome = model.state(item).outcome();
        if (outcome != ItemOutcome.OPEN) {
            return messages.of(outcome);
        }
        var minutes = String.valueOf(item.minutes());
        return model.touched().contains(item.key())
                        || model.currentProperty().get().equals(item)
                ? messages.get("walkthrough.step.talking", minutes)
                : messages.get("walkthrough.step.open", minutes);
    }

    /** One item. */
    private final class Step {
        private final AgendaItem item;
        private final Label words = Controls.text("", "small");
        private final StackPane sign = new StackPane();
        private final RowButton button;

        Step(AgendaItem item) {
            this.item = item;
            sign.getStyleClass().add("step-sign");
            var column = Controls.column(0, Controls.text(item.title(), "step-title"), words);
            HBox.setHgrow(column, Priority.ALWAYS);
            button = new RowButton(item.title(), () -> model.open(item), sign, column);
            button.getStyleClass().setAll("step");
            button.setId("step-" + item.key());
        }

        void refresh() {
            var outcome = model.state(item).outcome();
            button.pseudoClassStateChanged(
                    SELECTED, model.currentProperty().get().equals(item));
            words.setText(StepList.words(model, messages, item));
            button.setAccessibleText(messages.get("walkthrough.step.said", item.title(), words.getText()));
            var settled = outcome == ItemOutcome.AGREED || outcome == ItemOutcome.RESERVATION;
            sign.pseudoClassStateChanged(DONE, settled);
            sign.pseudoClassStateChanged(ATTENTION, outcome == ItemOutcome.UNRESOLVED);
            sign.getChildren().setAll(picture(outcome));
        }

        private Node picture(ItemOutcome outcome) {
            return switch (outcome) {
                case OPEN -> new Label(String.valueOf(model.number(item)));
                case AGREED, RESERVATION -> Icons.DONE.node();
                case UNRESOLVED -> Icons.WARNING.node();
            };
        }
    }
}
