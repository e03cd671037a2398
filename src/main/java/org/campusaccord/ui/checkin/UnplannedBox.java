package org.campusaccord.ui.checkin;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.checkin.CheckInsModel.Unplanned;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Check-ins that the agreement's timeline names without a day on which they can be planned: what it says, and a way to plan each. */
final class UnplannedBox extends VBox {
    private final Messages messages;
    private final Consumer<Milestone> plan;

    UnplannedBox(List<Unplanned> unplanned, Messages messages, Consumer<Milestone> plan) {
        super(Spacing.S);
        this.messages = messages;
        this.plan = plan;
        setId("unplanned");
        getStyleClass().add("tinted-box");
        getChildren().add(Controls.text(messages.get("checkin.unplanned"), "strong"));
        unplanned.forEach(each -> getChildren().add(line(each)));
    }

    private Node line(Unplanned each) {
        var name = name(each.milestone(), messages);
        var words = each.milestone()
                .date()
                .map(day -> messages.get(
                        "checkin.unplanned.outside",
                        name,
                        messages.date(day),
                        messages.date(each.span().start()),
                        messages.date(each.span().latest())))
                .orElseGet(() -> messages.get("checkin.unplanned.no-date", name));
        var button = Controls.button(
                Icons.CALENDAR, messages.get("checkin.unplanned.plan"), () -> plan.accept(each.milestone()));
        button.setAccessibleText(messages.get("checkin.button.of", button.getText(), name));
        button.getStyleClass().add("plan-check-in");
        return Controls.column(Spacing.XS, Controls.text(words), button);
    }

    /** What the timeline calls it or, failing that, expects of it. */
    static String name(Milestone milestone, Messages messages) {
        return Stream.of(milestone.label(), milestone.result())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseGet(() -> messages.get("checkin.name"));
    }
}
