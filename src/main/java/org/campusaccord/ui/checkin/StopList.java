package org.campusaccord.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.common.Spacing;

/** The way through a check-in at the left: each stop with what was said there, in words and by a sign. */
final class StopList extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private final CheckInViewModel model;
    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();

    StopList(CheckInViewModel model, Messages messages) {
        super(Spacing.XS);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("steps");
        for (var stop : model.stops()) {
            var line = new Line(stop);
            lines.add(line);
            getChildren().add(line.button);
        }
        model.verdicts().addListener((Observable _) -> refresh());
        model.currentProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        lines.forEach(Line::refresh);
    }

    static String title(Stop stop, Messages messages) {
        return switch (stop) {
            case Stop.Item item -> item.item().title();
            case Stop.Closing _ -> messages.get("checkin.closing");
        };
    }

    /** What was said at a stop, in a few words. */
    static String words(CheckInViewModel model, Stop stop, Messages messages) {
        return switch (stop) {
            case Stop.Item item ->
                Optional.ofNullable(model.verdicts().get(item.key()))
                        .map(messages::of)
                        .orElseGet(() -> messages.get(item.open() ? "checkin.stop.open" : "checkin.stop.unsaid"));
            case Stop.Closing _ -> messages.get("checkin.stop.closing");
        };
    }

    /** One stop. */
    private final class Line {
        private final Stop stop;
        private final Label words = Controls.text("", "small");
        private final StackPane sign = new StackPane();
        private final RowButton button;

        Line(Stop stop) {
            this.stop = stop;
            sign.getStyleClass().add("step-sign");
            var title = title(stop, messages);
            var column = Controls.column(0, Controls.text(title, "step-title"), words);
            HBox.setHgrow(column, Priority.ALWAYS);
            button = new RowButton(title, () -> model.open(stop), sign, column);
            button.getStyleClass().setAll("step");
            button.setId("stop-" + stop.key());
        }

        void refresh() {
            var verdict = Optional.ofNullable(model.verdicts().get(stop.key()));
            var said = StopList.words(model, stop, messages);
            words.setText(said);
            button.setAccessibleText(messages.get("checkin.stop", title(stop, messages), said));
            button.pseudoClassStateChanged(
                    SELECTED, model.currentProperty().get().equals(stop));
            sign.pseudoClassStateChanged(
                    DONE, verdict.filter(Verdict.WORKING::equals).isPresent());
            sign.pseudoClassStateChanged(
                    ATTENTION, verdict.filter(each -> each != Verdict.WORKING).isPresent());
            sign.getChildren().setAll(verdict.map(this::picture).orElseGet(this::number));
        }

        private Node picture(Verdict verdict) {
            return verdict == Verdict.WORKING ? Icons.DONE.node() : Icons.WARNING.node();
        }

        private Node number() {
            return new Label(String.valueOf(model.stops().indexOf(stop) + 1));
        }
    }
}
