package org.campusaccord.ui.walkthrough;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** The agenda at the left: each item with its state in words and by a sign. */
final class StepList extends VBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private final WalkthroughViewModel model;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Step> steps = new LinkedHashMap<>();

    StepList(WalkthroughViewModel model, Messages messages) {
        super(Spacing.XS);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("steps");
        for (var item : model.items()) {
            var step = new Step(item);
            steps.put(item.key(), step);
            getChildren().add(step);
        }
        model.states().addListener((Observable _) -> refresh());
        model.touched().addListener((Observable _) -> refresh());
        model.currentProperty().subscribe(this::refresh);
    }

    private void refresh() {
        steps.values().forEach(Step::refresh);
    }

    /** The state of an item in a few words. */
    static String words(WalkthroughViewModel model, Messages messages, AgendaItem item) {
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
    private final class Step extends ToggleButton {
        private final AgendaItem item;
        private final Label words = Controls.text("", "small");
        private final StackPane sign = new StackPane();

        Step(AgendaItem item) {
            this.item = item;
            getStyleClass().add("step");
            setToggleGroup(group);
            setMaxWidth(Double.MAX_VALUE);
            setId("step-" + item.key());
            sign.getStyleClass().add("step-sign");
            var title = Controls.text(item.title(), "step-title");
            var column = Controls.column(0, title, words);
            var row = Controls.row(Spacing.S + 2, sign, column);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setOnAction(_ -> {
                setSelected(true);
                model.open(item);
            });
        }

        void refresh() {
            var outcome = model.state(item).outcome();
            setSelected(model.currentProperty().get().equals(item));
            words.setText(StepList.words(model, messages, item));
            setAccessibleText(item.title() + ", " + words.getText());
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
