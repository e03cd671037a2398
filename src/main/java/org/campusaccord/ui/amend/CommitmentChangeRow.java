package org.campusaccord.ui.amend;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;
import org.jspecify.annotations.Nullable;

/** One commitment: as it was signed, and below what becomes of it. */
final class CommitmentChangeRow extends VBox {
    private static final double NARROWEST = 19;

    private final AmendViewModel model;
    private final Messages messages;
    private final Optional<Commitment> signed;
    private CommitmentChange change;
    /** The words as they stand in their control, perhaps longer than they may be. */
    private String typed;

    /** What was written before somebody left it as it was signed. */
    private Optional<CommitmentChange> setAside = Optional.empty();

    private boolean gone;

    CommitmentChangeRow(AmendViewModel model, CommitmentChange change, Messages messages) {
        super(Spacing.S);
        this.model = model;
        this.messages = messages;
        this.change = change;
        this.typed = change.what();
        this.signed = model.signed(change);
        getStyleClass().add("commitment-change");
        show();
    }

    private void show() {
        getChildren().clear();
        if (gone) {
            getChildren()
                    .addAll(Controls.text(messages.get("amend.commitment.forgotten"), "quiet"), buttons(toBringBack()));
            return;
        }
        signed.ifPresent(kept -> getChildren().add(Controls.text(words(kept), isDropped() ? "dropped" : "kept")));
        if (isDropped()) {
            var note = Controls.text(messages.get("amend.commitment.dropped"), "strong");
            note.setGraphic(Icons.REMOVE.node());
            getChildren().addAll(note, buttons(asSigned()));
        } else if (change.number() == 0) {
            getChildren().add(buttons(toChange(), toDrop()));
        } else {
            getChildren().addAll(fields(), buttons(signed.isPresent() ? asSigned() : toForget()));
        }
    }

    private boolean isDropped() {
        return change.number() != 0 && change.dropped();
    }

    private String words(Commitment kept) {
        return messages.get(
                "comparing.commitment.words",
                kept.what(),
                kept.owner().flatMap(model.agreement()::party).map(Party::name).orElseGet(this::none),
                kept.due().map(messages::date).orElseGet(this::none));
    }

    private String none() {
        return messages.get("document.none");
    }

    private static FlowPane buttons(Button... buttons) {
        return new FlowPane(Spacing.S, Spacing.S, buttons);
    }

    private Button toChange() {
        return small(Icons.EDIT, "amend.commitment.change", () -> begin(setAside.orElse(change)));
    }

    private Button toDrop() {
        return small(Icons.REMOVE, "amend.commitment.drop", () -> model.begin(with(change, true), this::show));
    }

    private Button asSigned() {
        return small(Icons.UNDO, "amend.commitment.leave", () -> {
            model.forget(change);
            if (!change.dropped()) {
                setAside = Optional.of(change.under(0));
            }
            show(AmendViewModel.asSigned(signed.orElseThrow()));
        });
    }

    private Button toBringBack() {
        return small(Icons.UNDO, "walkthrough.row.undo", () -> begin(change.under(0)));
    }

    /** Begins a change, once more where it was left before. */
    private void begin(CommitmentChange from) {
        model.begin(from, kept -> {
            gone = false;
            show(kept);
        });
    }

    private Button toForget() {
        return small(Icons.REMOVE, "amend.commitment.forget", () -> {
            model.forget(change);
            gone = true;
            show();
        });
    }

    private Button small(Icons icon, String key, Runnable action) {
        var button = Controls.button(icon, messages.get(key), action);
        button.getStyleClass().addAll(Styles.SMALL, key.substring(key.lastIndexOf('.') + 1) + "-commitment");
        button.setAccessibleText(messages.get(key) + ": " + change.what());
        return button;
    }

    private void show(CommitmentChange kept) {
        change = kept;
        show();
    }

    private static CommitmentChange with(CommitmentChange change, boolean dropped) {
        return new CommitmentChange(
                change.number(),
                change.commitment(),
                dropped,
                change.itemKey(),
                change.what(),
                change.owner(),
                change.due());
    }

    private VBox fields() {
        var what = new GrowingTextArea(1, 6);
        what.setText(change.what());
        what.getStyleClass().add("commitment-what");
        var whatField = new Field(messages.get("walkthrough.commitment.what"), what, messages);
        var owner = new ComboBox<Party>();
        owner.getItems().setAll(model.agreement().parties());
        owner.setConverter(
                new Labels<>(party -> messages.get("walkthrough.party", party.name(), messages.of(party.role()))));
        owner.getStyleClass().add("commitment-owner");
        change.owner().flatMap(model.agreement()::party).ifPresent(owner::setValue);
        var due = new DateField(messages.get("walkthrough.commitment.due"), messages);
        due.show(change.due());
        due.tellUnfinished(model.unfinished("due:" + change.number()));
        Consumer<Optional<Problem>> told = problem -> tell(problem, whatField, due);
        what.textProperty().addListener((_, _, _) -> keep(what.getText(), owner.getValue(), change.due(), told));
        owner.valueProperty().addListener((_, _, now) -> keep(what.getText(), now, change.due(), told));
        due.onChange(day -> keep(what.getText(), owner.getValue(), day, told));
        // Words that were set aside with the change, or are too long to be kept.
        what.setText(typed);
        return Controls.column(
                Spacing.S,
                whatField,
                new FoldingRow(
                        NARROWEST,
                        Spacing.M,
                        new Field(messages.get("walkthrough.commitment.owner"), owner, messages),
                        due));
    }

    /** What is wrong with the date is said beside it. */
    private void tell(Optional<Problem> problem, Field what, DateField due) {
        var ofDate = problem.filter(each -> each.key().equals("amendment.due"));
        due.say(ofDate.map(messages::explain).orElse(""));
        what.show(ofDate.isPresent() ? Optional.empty() : problem);
    }

    private void keep(String what, @Nullable Party owner, Optional<LocalDate> due, Consumer<Optional<Problem>> told) {
        typed = what;
        var before = change;
        var person = Optional.ofNullable(owner).map(Party::person);
        change = new CommitmentChange(
                before.number(), before.commitment(), false, before.itemKey(), before.what(), person, due);
        model.change(
                before,
                () -> new CommitmentChange(
                        before.number(), before.commitment(), false, before.itemKey(), what, person, due),
                what,
                told);
    }
}
