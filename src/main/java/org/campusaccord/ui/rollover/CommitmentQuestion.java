package org.campusaccord.ui.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.rollover.OpenCommitment;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.ChoicePicker;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** One open commitment: does it go on, and if so, whose is it and by when. */
final class CommitmentQuestion extends VBox {
    private static final String CARRY = "carry";
    private static final String LEAVE = "leave";
    private static final double COLUMN = 14;

    private final CampusChoices choices;
    private final OpenCommitment open;
    private final Messages messages;
    private final ChoicePicker picker;
    private final ComboBox<Optional<Party>> owner = new ComboBox<>();
    private final DateField due;
    private final FoldingRow details;
    private Optional<LocalDate> day = Optional.empty();

    CommitmentQuestion(CampusChoices choices, OpenCommitment open, Messages messages) {
        super(Spacing.S);
        this.choices = choices;
        this.open = open;
        this.messages = messages;
        getStyleClass().add("tinted-box");
        setId("commitment-" + open.commitment().id().value());
        var carry = messages.get("rollover.commitment.carry");
        var leave = messages.get("rollover.commitment.leave");
        picker = new ChoicePicker(
                open.commitment().what(), List.of(new Choice(CARRY, carry, carry), new Choice(LEAVE, leave, leave)));
        due = new DateField(messages.get("rollover.commitment.due"), messages);
        owner.setConverter(new Labels<>(
                party -> party.map(Party::name).orElseGet(() -> messages.get("rollover.commitment.no-owner"))));
        owner.setOnShowing(_ -> offerOwners());
        details = new FoldingRow(
                COLUMN, Spacing.M, new Field(messages.get("rollover.commitment.owner"), owner, messages), due);
        details.managedProperty().bind(details.visibleProperty());
        getChildren()
                .addAll(
                        Controls.text(open.commitment().what(), "strong"),
                        Controls.text(facts(), "small"),
                        picker,
                        details);
        if (choices.answer(open).orElse(null) instanceof CommitmentChoice.Carry(var person, var date)) {
            fill(person, date);
        }
        showAnswer();
        picker.onChoose(this::choose);
        owner.valueProperty().subscribe((_, _) -> answered());
        due.onChange(date -> {
            day = date;
            answered();
        });
        choices.unansweredProperty().subscribe(_ -> showAnswer());
    }

    private String facts() {
        var facts = new ArrayList<>(List.of(open.item()));
        facts.add(open.progress().map(messages::of).orElseGet(() -> messages.get("rollover.commitment.unsaid")));
        open.due().ifPresent(date -> facts.add(messages.get("rollover.commitment.was-due", messages.date(date))));
        return String.join(" · ", facts);
    }

    private void showAnswer() {
        var answer = choices.answer(open);
        picker.show(answer.map(choice -> choice instanceof CommitmentChoice.Carry ? CARRY : LEAVE));
        details.setVisible(
                answer.filter(CommitmentChoice.Carry.class::isInstance).isPresent());
    }

    private void choose(Optional<String> key) {
        if (key.isEmpty()) {
            choices.takeBack(open);
        } else if (key.get().equals(CARRY)) {
            var proposed = choices.proposedOwner(open);
            choices.answer(open, new CommitmentChoice.Carry(proposed, open.nextDue()));
            fill(proposed, open.nextDue());
        } else {
            choices.answer(open, new CommitmentChoice.Leave());
        }
        showAnswer();
    }

    private void fill(Optional<PersonId> person, Optional<LocalDate> date) {
        day = date;
        due.show(date);
        offerOwners();
        owner.setValue(party(person));
    }

    private void offerOwners() {
        var shown = value();
        var owners = new ArrayList<Optional<Party>>(List.of(Optional.empty()));
        choices.owners().forEach(party -> owners.add(Optional.of(party)));
        owner.getItems().setAll(owners);
        owner.setValue(owners.contains(shown) ? shown : Optional.empty());
    }

    private Optional<Party> party(Optional<PersonId> person) {
        return choices.owners().stream()
                .filter(party -> person.equals(Optional.of(party.person())))
                .findFirst();
    }

    private Optional<Party> value() {
        return Objects.requireNonNullElse(owner.getValue(), Optional.empty());
    }

    private void answered() {
        if (choices.answer(open)
                .filter(CommitmentChoice.Carry.class::isInstance)
                .isPresent()) {
            choices.answer(open, new CommitmentChoice.Carry(value().map(Party::person), day));
        }
    }
}
