package org.campusaccord.ui.rollover;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.rollover.LeftBehind;
import org.campusaccord.domain.rollover.RolePeople;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.WrappedLine;

/** What the roll-over of one campus would do, and what is to be chosen for it: words, people, commitments, the old year. */
final class PlanPane extends VBox {
    private final CampusChoices choices;
    private final Messages messages;

    PlanPane(CampusChoices choices, Messages messages) {
        super(Spacing.L);
        this.choices = choices;
        this.messages = messages;
        choices.planProperty().subscribe(_ -> show());
    }

    private void show() {
        var plan = choices.plan();
        getChildren().setAll(words(), people());
        if (!plan.commitments().isEmpty()) {
            getChildren().add(commitments());
        }
        getChildren().add(closing());
    }

    private Node words() {
        var plan = choices.plan();
        var box = section("rollover.words");
        box.getChildren().add(Controls.text(messages.get("rollover.basis." + plan.basis())));
        box.getChildren()
                .add(Controls.text(messages.get(
                        "rollover.words.count",
                        plan.carried().kept(),
                        plan.carried().toDiscuss())));
        if (!plan.carried().left().isEmpty()) {
            box.getChildren().add(Controls.text(messages.get("rollover.left"), "strong"));
            plan.carried().left().forEach(left -> box.getChildren().add(left(left)));
        }
        return box;
    }

    private Node left(LeftBehind left) {
        var what = left.detail().isEmpty()
                ? messages.get("rollover.left.part", left.item(), left.part())
                : messages.get("rollover.left.row", left.item(), left.part(), left.detail());
        return Controls.text(what + " · " + messages.get("rollover.left.why." + left.why()), "small");
    }

    private Node people() {
        var plan = choices.plan();
        var box = section("rollover.people");
        box.getChildren()
                .add(Controls.text(
                        messages.get(
                                "rollover.people.sentence", plan.from().next().label()),
                        "quiet"));
        plan.people().forEach(role -> box.getChildren().add(people(role)));
        return box;
    }

    private Node people(RolePeople role) {
        var names = new WrappedLine(Spacing.M);
        role.candidates().forEach(party -> names.add(candidate(party)));
        role.already()
                .forEach(party -> names.add(Controls.text(messages.get(
                        role.arriving().contains(party) ? "rollover.people.new" : "rollover.people.there",
                        party.name()))));
        role.leaving()
                .forEach(party ->
                        names.add(Controls.text(messages.get("rollover.people.leaves", party.name()), "quiet")));
        return Controls.column(Spacing.XS, Controls.text(messages.of(role.role()), "strong"), names);
    }

    private CheckBox candidate(Party party) {
        var box = new CheckBox(messages.get("rollover.people.stays", party.name()));
        box.setId("stays-" + party.person().value());
        box.setWrapText(true);
        box.setSelected(choices.stays(party.person()));
        box.selectedProperty().subscribe(stays -> choices.stay(party.person(), stays));
        return box;
    }

    private Node commitments() {
        var plan = choices.plan();
        var box = section("rollover.commitments");
        box.getChildren()
                .add(Controls.text(
                        messages.get(
                                "rollover.commitments.sentence", plan.from().label()),
                        "quiet"));
        for (var open : plan.commitments()) {
            box.getChildren()
                    .add(
                            open.fits()
                                    ? new CommitmentQuestion(choices, open, messages)
                                    : Controls.text(
                                            messages.get(
                                                    "rollover.commitment.no-item",
                                                    open.commitment().what()),
                                            "small"));
        }
        return box;
    }

    private Node closing() {
        var plan = choices.plan();
        var box = section("rollover.closing");
        var year = plan.from().label();
        if (!plan.canClose()) {
            box.getChildren()
                    .add(Controls.text(
                            messages.get(
                                    "rollover.closing.cannot",
                                    year,
                                    plan.sourceStatus().map(messages::of).orElse("")),
                            "quiet"));
            return box;
        }
        var close = new CheckBox(messages.get("rollover.closing.do", year));
        close.setId("close-year");
        close.setWrapText(true);
        close.selectedProperty().bindBidirectional(choices.closingProperty());
        var why = plan.yearIsOver() ? "rollover.closing.over" : "rollover.closing.runs";
        box.getChildren().addAll(close, Controls.text(messages.get(why, year), "quiet"));
        return box;
    }

    private VBox section(String title) {
        return Controls.column(Spacing.S, Controls.text(messages.get(title), "card-title"));
    }
}
