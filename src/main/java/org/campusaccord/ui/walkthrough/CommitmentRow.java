package org.campusaccord.ui.walkthrough;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.KeyboardFocus;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Unfinished;

/** Who does what by when; says beside each field what is still missing once the person has left the row. */
final class CommitmentRow extends VBox {
    private static final double NARROWEST = 13;

    private final WalkthroughViewModel model;
    private final Messages messages;
    private final Commitment kept;
    private final GrowingTextArea what = new GrowingTextArea(1, 6);
    private final ComboBox<Party> owner = new ComboBox<>();
    private final DateField due;
    private final Unfinished unfinished;
    private final Field whatField;
    private final Field ownerField;
    private Optional<LocalDate> day;

    CommitmentRow(WalkthroughViewModel model, Commitment kept, Messages messages) {
        super(Spacing.S);
        this.model = model;
        this.messages = messages;
        this.kept = kept;
        this.day = kept.due();
        setId("commitment-" + kept.id().value());
        what.setText(kept.what());
        what.getStyleClass().add("commitment-what");
        what.setPromptText(messages.get("walkthrough.commitment.what.prompt"));
        owner.getItems().setAll(model.parties());
        owner.getStyleClass().add("commitment-owner");
        owner.setConverter(
                new Labels<>(party -> messages.get("walkthrough.party", party.name(), messages.of(party.role()))));
        owner.setPromptText(messages.get("walkthrough.commitment.owner.prompt"));
        kept.owner().flatMap(model.agreement()::party).ifPresent(owner::setValue);
        due = new DateField(messages.get("walkthrough.commitment.due"), messages);
        due.show(day);
        unfinished = model.unfinished(List.of("due", kept.id()));
        due.tellUnfinished(unfinished);
        whatField = new Field(messages.get("walkthrough.commitment.what"), what, messages);
        ownerField = new Field(messages.get("walkthrough.commitment.owner"), owner, messages);
        what.textProperty().addListener((_, _, _) -> changed());
        owner.valueProperty().addListener((_, _, _) -> changed());
        due.onChange(date -> {
            day = date;
            changed();
        });
        getChildren().addAll(whatField, new FoldingRow(NARROWEST, Spacing.M, ownerField, due));
        KeyboardFocus.in(this).subscribe(within -> {
            if (!within) {
                sayWhatIsMissing();
            }
        });
    }

    @Override
    public void requestFocus() {
        what.requestFocus();
    }

    /** The commitment as it was kept first; its number is what it is changed under. */
    Commitment kept() {
        return kept;
    }

    /** The commitment as the controls have it now, its words cut where they are too long to be one. */
    private void changed() {
        var typed = what.getText();
        var chosen = Optional.ofNullable(owner.getValue()).map(Party::person);
        var date = day;
        model.commitments()
                .change(kept, () -> new Commitment(kept.id(), kept.itemKey(), typed, chosen, date), typed, this::tell);
        if (chosen.isPresent()) {
            ownerField.say("");
        }
    }

    /** Says what is wrong with the words; that they are kept does not mean that nothing is missing. */
    private void tell(Optional<Problem> problem) {
        whatField.show(problem);
        if (problem.isEmpty() && !KeyboardFocus.isIn(this)) {
            sayWhatIsMissing();
        }
    }

    private void sayWhatIsMissing() {
        if (what.getText().isBlank() && owner.getValue() == null && day.isEmpty()) {
            return;
        }
        if (what.getText().isBlank()) {
            whatField.say(messages.get("walkthrough.commitment.what.missing"));
        }
        if (owner.getValue() == null) {
            ownerField.say(messages.get("walkthrough.commitment.owner.missing"));
        }
        if (day.isEmpty() && due.picker().getEditor().getText().isBlank()) {
            due.say(messages.get("walkthrough.commitment.due.missing"));
        }
    }

    /** The row is gone, and with it what was no date. */
    void removed() {
        due.tellUnfinished(Unfinished.UNHEARD);
        unfinished.settled();
    }

    /** What the row held, to bring it back: its words only where they are not too long to be a commitment's. */
    Commitment current() {
        var typed = what.getText();
        return new Commitment(
                kept.id(),
                kept.itemKey(),
                Wording.text(typed).length() > Wording.LONGEST_TEXT ? "" : typed,
                Optional.ofNullable(owner.getValue()).map(Party::person),
                day);
    }

    /** Takes over the words of a removed row as they stood there, kept or not. */
    void retype(CommitmentRow removed) {
        if (!what.getText().equals(removed.what.getText())) {
            what.setText(removed.what.getText());
        }
    }
}
