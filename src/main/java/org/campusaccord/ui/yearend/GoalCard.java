package org.campusaccord.ui.yearend;

import javafx.scene.layout.VBox;
import org.campusaccord.domain.yearend.PersonWords;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.ReviewContent.GoalOutcome;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** One goal as it was agreed, and what the parties say of it together. */
final class GoalCard extends VBox {
    private final YearReviewViewModel model;
    private final GoalOutcome goal;
    private final ChoiceField<Result> result;
    private final WatchedText evidence;
    private final WatchedText cause;

    GoalCard(YearReviewViewModel model, GoalOutcome goal, PersonWords rule, Messages messages) {
        super(Spacing.M);
        this.model = model;
        this.goal = goal;
        getStyleClass().add("card-box");
        setId(YearReviewView.spot(goal.part()));
        var review = goal.review();
        result = new ChoiceField<>(
                messages.get("yearend.result.of", goal.title()),
                Result.values(),
                review.result(),
                Result::valueOf,
                messages);
        evidence = new WatchedText(
                getId() + "-evidence", messages.get("yearend.evidence"), review.evidence(), rule, messages);
        cause = new WatchedText(getId() + "-cause", messages.get("yearend.cause"), review.cause(), rule, messages);
        getChildren()
                .add(Controls.column(
                        Spacing.XS,
                        Controls.text(goal.title(), "card-title"),
                        Controls.text(goal.goal().goal())));
        addFact(messages, "document.goal.measure", goal.goal().measure());
        addFact(messages, "document.goal.baseline", goal.goal().baseline());
        addFact(messages, "document.goal.target", goal.goal().target());
        getChildren().addAll(result, evidence, cause);
        result.onChoose(_ -> {
            save();
            model.saver().writeNow();
        });
        evidence.onType(_ -> save());
        cause.onType(_ -> save());
    }

    private void addFact(Messages messages, String label, String words) {
        if (!words.isBlank()) {
            getChildren().add(Controls.text(messages.get("yearend.fact", messages.get(label), words), "quiet"));
        }
    }

    private void save() {
        model.saveGoal(goal, result.chosen(), evidence.text(), cause.text(), evidence::show);
    }
}
