package org.campusaccord.ui.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** Makes the view of a part: a card with its title and prompt around the controls of its kind. */
public final class PartViews {
    private final Messages messages;

    public PartViews(Messages messages) {
        this.messages = messages;
    }

    /**
     * The card for a part.
     *
     * @param examples wordings to put into a statement; empty for every other part
     */
    public VBox card(Part part, AnswerField field, List<String> examples) {
        var title = Controls.text(part.title(), "card-title");
        var prompt = Controls.text(
                part.required() ? part.prompt() : messages.get("walkthrough.part.optional", part.prompt()), "small");
        var card = Controls.card(Controls.column(Spacing.XS, title, prompt));
        card.setId("part-" + part.key());
        card.getChildren().add(controls(part, field, examples));
        var trouble = Controls.text("", "field-problem");
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        field.problemProperty().subscribe(problem -> {
            trouble.setText(problem.map(messages::explain).orElse(""));
            trouble.setVisible(problem.isPresent());
        });
        card.getChildren().add(trouble);
        return card;
    }

    private Node controls(Part part, AnswerField field, List<String> examples) {
        return switch (part) {
            case Part.StatementPart statement -> new StatementPartView(statement, field, examples, messages);
            case Part.GoalPart _ -> new GoalPartView(field, messages);
            case Part.ChoicesPart choices -> new ChoicesPartView(choices, field, messages);
            case Part.MatrixPart matrix -> new MatrixPartView(matrix, field, messages);
            case Part.MilestonesPart milestones -> new MilestonesPartView(milestones, field, messages);
            case Part.PeoplePart people -> new PeoplePartView(people, field, messages);
            case Part.MeetingPart _ -> new MeetingPartView(field, messages);
        };
    }
}
