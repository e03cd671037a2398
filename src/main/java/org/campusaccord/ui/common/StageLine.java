package org.campusaccord.ui.common;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.campusaccord.text.Messages;

/** The stages of the year in one line: what is done, where one is now, what comes later. */
public final class StageLine extends FlowPane {
    /** Where a stage stands. */
    public enum State {
        DONE,
        NOW,
        LATER
    }

    /** A stage by its title. */
    public record Stage(String title, State state) {}

    public StageLine(List<Stage> stages, Messages messages) {
        super(Spacing.M, Spacing.S);
        getStyleClass().add("stage-line");
        setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < stages.size(); i++) {
            if (i > 0) {
                var dash = new Label("—");
                dash.getStyleClass().add("stage-dash");
                getChildren().add(dash);
            }
            getChildren().add(node(i + 1, stages.get(i), messages));
        }
    }

    private static Label node(int number, Stage stage, Messages messages) {
        var title = new Label(stage.title(), new StageMark(number, stage.state()));
        title.setGraphicTextGap(Spacing.S);
        title.getStyleClass().add(stage.state() == State.NOW ? "strong" : "plain");
        if (stage.state() == State.LATER) {
            title.getStyleClass().add("quiet");
        }
        title.setAccessibleText(word(stage, messages));
        return title;
    }

    /** The stage with its state in words, for a screen reader. */
    public static String word(Stage stage, Messages messages) {
        return switch (stage.state()) {
            case DONE -> messages.get("common.stage.done", stage.title());
            case NOW -> messages.get("common.stage.now", stage.title());
            case LATER -> messages.get("common.stage.later", stage.title());
        };
    }
}
