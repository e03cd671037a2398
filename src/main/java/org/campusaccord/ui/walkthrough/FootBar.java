package org.campusaccord.ui.walkthrough;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** How the item ends, and the next step as the one accented button. */
final class FootBar extends HBox {
    private static final double MARGINS = 64;

    private final WalkthroughViewModel model;
    private final Messages messages;
    private final Supplier<ItemPage> page;
    private final Runnable review;
    private final Button back;
    private final ToggleButton unresolved;
    private final ToggleButton reservation;
    private final Button next;

    FootBar(WalkthroughViewModel model, Messages messages, Supplier<ItemPage> page, Runnable review) {
        this.model = model;
        this.messages = messages;
        this.page = page;
        this.review = review;
        getStyleClass().add("page-foot");
        back = Controls.button(
                Icons.BACK,
                messages.get("walkthrough.back"),
                () -> model.neighbour(-1).ifPresent(model::open));
        back.setId("previous-item");
        unresolved = outcome(ItemOutcome.UNRESOLVED, messages.get("walkthrough.end.unresolved"));
        reservation = outcome(ItemOutcome.RESERVATION, messages.get("walkthrough.end.reservation"));
        next = Controls.primary("", this::next);
        next.setId("next-item");
        next.setGraphic(Icons.NEXT.node());
        next.setContentDisplay(ContentDisplay.RIGHT);
        var ends = new FlowPane(Spacing.S, Spacing.S, unresolved, reservation, next);
        ends.setAlignment(Pos.CENTER_RIGHT);
        // A flow pane asks for the height it would have at this width; without it, that of a much narrower one.
        ends.prefWrapLengthProperty()
                .bind(widthProperty().subtract(back.widthProperty()).subtract(MARGINS));
        HBox.setHgrow(ends, Priority.ALWAYS);
        getChildren().addAll(back, ends);
        model.currentProperty().subscribe(_ -> refresh());
        model.states().addListener((Observable _) -> refresh());
    }

    private ToggleButton outcome(ItemOutcome outcome, String words) {
        var button = new ToggleButton(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("end-" + outcome.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> page.get().end(button.isSelected() ? outcome : ItemOutcome.OPEN));
        return button;
    }

    /** Ends the item as agreed unless it ended otherwise, and goes on. */
    void next() {
        var item = model.currentProperty().get();
        if (model.isEditable() && model.state(item).outcome() == ItemOutcome.OPEN) {
            page.get().end(ItemOutcome.AGREED);
        }
        model.neighbour(1).ifPresentOrElse(model::open, review);
    }

    private void refresh() {
        var item = model.currentProperty().get();
        var outcome = model.state(item).outcome();
        back.setDisable(model.number(item) == 1);
        unresolved.setSelected(outcome == ItemOutcome.UNRESOLVED);
        reservation.setSelected(outcome == ItemOutcome.RESERVATION);
        for (var button : new ToggleButton[] {unresolved, reservation}) {
            button.setVisible(model.isEditable());
            button.setManaged(model.isEditable());
        }
        var ending = model.isEditable() && outcome == ItemOutcome.OPEN ? "agreed-" : "";
        next.setText(messages.get("walkthrough.end." + ending + (model.isLast(item) ? "review" : "next")));
    }
}
