package org.campusaccord.ui.checkin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Unfinished;

/** The end of a check-in: the three Cs as each party rates them, what is to be done until the next one, and the day. */
final class ClosingPage extends VBox {
    private static final double COLUMN = 11;

    private final CheckInViewModel model;
    private final Messages messages;
    private final DateField held;
    private final Label unsaid = Controls.text("", "quiet");
    private Optional<LocalDate> day;

    ClosingPage(CheckInViewModel model, LocalDate today, Messages messages) {
        super(Spacing.L);
        this.model = model;
        this.messages = messages;
        this.day = Optional.of(today);
        setId("closing");
        getStyleClass().add("item-page");
        held = new DateField(messages.get("checkin.held-on"), messages);
        held.picker().setId("held-on");
        held.show(day);
        held.onChange(chosen -> day = chosen);
        held.tellUnfinished(Unfinished.UNHEARD);
        getChildren()
                .addAll(
                        Controls.text(messages.get("checkin.closing"), "page-title"),
                        ratings(),
                        words(),
                        Controls.card(held, unsaid));
        unsaid.setGraphic(Icons.NOTE.node());
        unsaid.managedProperty().bind(unsaid.visibleProperty());
        model.verdicts().addListener((Observable _) -> tellUnsaid());
        tellUnsaid();
    }

    /** The day on which it was held, unless none stands there. */
    Optional<LocalDate> day() {
        held.check();
        if (day.isEmpty()) {
            held.say(messages.get("checkin.held-on.missing"));
            held.picker().requestFocus();
        }
        return day;
    }

    private void tellUnsaid() {
        var count = model.unsaid();
        unsaid.setVisible(count > 0);
        unsaid.setText(messages.get("checkin.unsaid", count));
    }

    private Node ratings() {
        var card = Controls.card(Controls.column(
                Spacing.XS,
                Controls.text(messages.get("checkin.three-cs"), "card-title"),
                Controls.text(messages.get("checkin.three-cs.prompt"), "small")));
        model.loaded().agreement().parties().forEach(party -> card.getChildren().add(rating(party)));
        return card;
    }

    private Node rating(Party party) {
        var said = model.loaded().checkIn().rating(party.person());
        var clarity = scale("checkin.clarity", party, said.clarity());
        var communication = scale("checkin.communication", party, said.communication());
        var collaboration = scale("checkin.collaboration", party, said.collaboration());
        for (var scale : new RatingScale[] {clarity, communication, collaboration}) {
            scale.onRate(_ ->
                    model.say(party, new ThreeCs(clarity.rating(), communication.rating(), collaboration.rating())));
        }
        return Controls.column(
                Spacing.S,
                Controls.text(messages.get("checkin.party", party.name(), messages.of(party.role())), "strong"),
                new FoldingRow(
                        COLUMN,
                        Spacing.M,
                        titled("checkin.clarity", clarity),
                        titled("checkin.communication", communication),
                        titled("checkin.collaboration", collaboration)));
    }

    private RatingScale scale(String key, Party party, OptionalInt rating) {
        var scale =
                new RatingScale(messages.get("checkin.rating.of", messages.get(key), party.name()), rating, messages);
        scale.setId(key.replace("checkin.", "") + "-" + party.person().value());
        return scale;
    }

    private Node titled(String key, RatingScale scale) {
        return Controls.column(Spacing.XS, Controls.text(messages.get(key), "field-label"), scale);
    }

    private Node words() {
        var area = new GrowingTextArea(2, 10);
        area.setId("closing-words");
        area.setText(model.loaded().checkIn().words());
        area.setPromptText(messages.get("checkin.closing.prompt"));
        var field = new Field(messages.get("checkin.closing.words"), area, messages);
        area.textProperty().subscribe((_, typed) -> model.sayClosing(typed, field::show));
        return Controls.card(field);
    }
}
