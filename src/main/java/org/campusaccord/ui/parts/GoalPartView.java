package org.campusaccord.ui.parts;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Spacing;

/** A goal, how it is measured, where it stands now and where it shall be. */
final class GoalPartView extends VBox {
    private final TextInputControl goal = new GrowingTextArea(2, 8);
    private final TextInputControl measure = new GrowingTextArea(1, 6);
    private final TextInputControl baseline = new GrowingTextArea(1, 6);
    private final TextInputControl target = new GrowingTextArea(1, 6);
    private final AnswerField field;

    GoalPartView(AnswerField field, Messages messages) {
        super(Spacing.S);
        this.field = field;
        var initial = field.initial(Answer.Goal.class);
        add(goal, "goal", initial.goal(), messages);
        add(measure, "measure", initial.measure(), messages);
        add(baseline, "baseline", initial.baseline(), messages);
        add(target, "target", initial.target(), messages);
    }

    private void add(TextInputControl control, String name, String words, Messages messages) {
        control.setText(words);
        control.getStyleClass().add("goal-" + name);
        control.textProperty().addListener((_, _, _) -> changed());
        control.setPromptText(messages.get("walkthrough.goal." + name + ".prompt"));
        getChildren().add(new Field(messages.get("walkthrough.goal." + name), control, messages));
    }

    private void changed() {
        var typedGoal = goal.getText();
        var typedMeasure = measure.getText();
        var typedBaseline = baseline.getText();
        var typedTarget = target.getText();
        field.change(
                () -> new Answer.Goal(typedGoal, typedMeasure, typedBaseline, typedTarget),
                String.join("\n", typedGoal, typedMeasure, typedBaseline, typedTarget));
    }
}
