package org.campusaccord.ui.yearend;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** On the page of a campus whose agreement is signed: how far the year-end review is, and the way to it. */
public final class YearReviewCard extends VBox {
    public YearReviewCard(Optional<YearReview> review, Messages messages, Runnable open) {
        super(Spacing.M);
        getStyleClass().add("card-box");
        var state = review.map(YearReview::state);
        var words = state.map(messages::of).orElseGet(() -> messages.get("yearend.card.none"));
        var button = Controls.button(
                Icons.REVIEW,
                messages.get(
                        state.isEmpty()
                                ? "yearend.card.begin"
                                : state.get() == YearReviewState.SIGNED ? "yearend.card.open" : "yearend.card.go-on"),
                open);
        button.setId("open-year-review");
        getChildren()
                .addAll(Controls.text(messages.get("yearend.title"), "section-title"), Controls.text(words, "quiet"));
        review.flatMap(YearReview::plannedOn)
                .filter(_ -> state.get() != YearReviewState.SIGNED)
                .ifPresent(day ->
                        getChildren().add(Controls.text(messages.get("yearend.card.planned", messages.date(day)))));
        getChildren().add(button);
    }
}
