package org.campusaccord.ui.checkin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.checkin.AgreedMilestone;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.Promise;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.preview.AgreedWords;

/** One agenda item in a check-in: how it does, and what was promised under it. */
final class ItemCheckPage extends VBox {
    private static final String REACHED = "reached";
    private static final String NOT_REACHED = "not-reached";

    private final CheckInViewModel model;
    private final AgendaItem item;
    private final Messages messages;
    private final Button amending;

    /** @param amend leads to where the agreement is changed */
    ItemCheckPage(CheckInViewModel model, Stop.Item stop, Messages messages, Runnable amend) {
        super(Spacing.L);
        this.model = model;
        this.item = stop.item();
        this.messages = messages;
        this.amending = Controls.button(Icons.EDIT, messages.get("checkin.amend"), amend);
        setId("check-" + item.key());
        getStyleClass().add("item-page");
        getChildren().add(Controls.text(item.title(), "page-title"));
        if (stop.open()) {
            getChildren().add(new LastTime(model.loaded().matters(), item, messages));
        }
        getChildren().add(verdict());
        add("checkin.commitments", commitments());
        add("checkin.milestones", milestones());
        if (model.loaded().asksForMeetings(item)) {
            getChildren().add(new MeetingsCard(model, messages));
        }
        add("checkin.support", promises());
    }

    private void add(String title, List<? extends Node> rows) {
        if (!rows.isEmpty()) {
            var card = Controls.card(Controls.text(messages.get(title), "card-title"));
            card.getChildren().addAll(rows);
            getChildren().add(card);
        }
    }

    private Node verdict() {
        var check = model.loaded().checkIn().item(item.key());
        amending.setId("amend-" + item.key());
        amending.managedProperty().bind(amending.visibleProperty());
        var row = new SaidRow(
                messages.get("checkin.how"),
                SaidRow.choices(messages, Verdict.values()),
                check.verdict().map(Verdict::name),
                check.words(),
                messages,
                (chosen, words, told) -> {
                    offerAmending(chosen);
                    model.say(item, chosen.map(Verdict::valueOf), words, told);
                });
        offerAmending(check.verdict().map(Verdict::name));
        return Controls.card(new AgreedWords(model.loaded().agreement(), item, messages), row, amending);
    }

    private void offerAmending(Optional<String> verdict) {
        amending.setVisible(
                verdict.filter(said -> !said.equals(Verdict.WORKING.name())).isPresent());
    }

    private List<CommitmentSaid> commitments() {
        return model.loaded().awaited(item).stream()
                .map(commitment -> new CommitmentSaid(model, commitment, messages))
                .toList();
    }

    private List<SaidRow> milestones() {
        return model.loaded().ahead(item).stream().map(this::milestone).toList();
    }

    private SaidRow milestone(AgreedMilestone each) {
        var check = model.loaded().checkIn().milestone(each);
        var day = each.milestone().date().map(messages::date);
        var details = Stream.of(day.orElse(""), each.milestone().result())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
        return new SaidRow(
                each.milestone().label().isBlank()
                        ? day.orElse("")
                        : each.milestone().label(),
                List.of(
                        new Choice(REACHED, messages.get("checkin.reached"), ""),
                        new Choice(NOT_REACHED, messages.get("checkin.not-reached"), "")),
                check.reached().map(reached -> reached ? REACHED : NOT_REACHED),
                check.words(),
                messages,
                (chosen, words, told) -> model.say(each, chosen.map(REACHED::equals), words, told),
                Controls.text(details, "small"));
    }

    private List<SaidRow> promises() {
        return model.loaded().agenda().promises(item.key()).stream()
                .filter(promise -> !promise.commitment() || isAwaited(promise))
                .map(this::promise)
                .toList();
    }

    private boolean isAwaited(Promise promise) {
        return model.loaded().awaited(item).stream().anyMatch(commitment -> CheckInAgenda.isOf(promise, commitment));
    }

    private SaidRow promise(Promise promise) {
        var check = model.loaded().checkIn().support(promise);
        return new SaidRow(
                promise.commitment() ? messages.get("checkin.promise.principal", promise.words()) : promise.words(),
                SaidRow.choices(messages, Seen.values()),
                check.seen().map(Seen::name),
                check.words(),
                messages,
                (chosen, words, told) -> model.say(promise, chosen.map(Seen::valueOf), words, told));
    }
}
