package org.campusaccord.ui.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Spacing;

/** A commitment: who promised it, by when it is expected, how far it is, and a new date where one is needed. */
final class CommitmentSaid extends VBox {
    private final CheckInViewModel model;
    private final Commitment commitment;
    private final Messages messages;
    private final SaidRow row;
    private final DateField due;
    private Optional<LocalDate> newDue;

    CommitmentSaid(CheckInViewModel model, Commitment commitment, Messages messages) {
        super(Spacing.S);
        this.model = model;
        this.commitment = commitment;
        this.messages = messages;
        setId("commitment-" + commitment.id().value());
        var check = model.loaded().checkIn().commitment(commitment.id());
        newDue = check.newDue();
        row = new SaidRow(
                commitment.what(),
                SaidRow.choices(messages, Progress.values()),
                check.progress().map(Progress::name),
                check.words(),
                messages,
                (_, _, _) -> changed(),
                details());
        due = new DateField(messages.get("checkin.commitment.new-due"), messages);
        due.picker().setAccessibleText(messages.get("checkin.commitment.new-due.of", commitment.what()));
        due.show(newDue);
        due.tellUnfinished(model.unfinished(List.of("due", commitment.id())));
        due.onChange(day -> {
            newDue = day;
            changed();
        });
        getChildren().addAll(row, due);
    }

    private Label details() {
        var loaded = model.loaded();
        var before = loaded.before(commitment);
        var owner = commitment
                .owner()
                .flatMap(loaded.agreement()::party)
                .map(Party::name)
                .orElseGet(() -> messages.get("checkin.commitment.nobody"));
        var expected = before.due()
                .map(day -> messages.get("checkin.commitment.due", owner, messages.date(day)))
                .orElse(owner);
        var last = before.progress()
                .map(said -> messages.get("checkin.last-time", messages.of(said), before.words())
                        .strip())
                .map(said -> "\n" + said)
                .orElse("");
        return Controls.text(expected + last, "small");
    }

    private void changed() {
        model.say(commitment, row.chosen().map(Progress::valueOf), row.words(), newDue, this::tell);
    }

    private void tell(Optional<Problem> problem) {
        var ofDate = problem.filter(each -> each.key().equals("check-in.due"));
        due.say(ofDate.map(messages::explain).orElse(""));
        row.tell(ofDate.isPresent() ? Optional.empty() : problem);
    }
}
