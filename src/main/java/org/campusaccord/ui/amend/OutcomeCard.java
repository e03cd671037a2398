package org.campusaccord.ui.amend;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.ChoicePicker;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Spacing;

/** How an item ends from now on, with the words of a reservation or of what is unresolved. */
final class OutcomeCard extends VBox {
    private final AmendViewModel model;
    private final AgendaItem item;
    private final GrowingTextArea words = new GrowingTextArea(1, 6);
    private final Field wordsField;
    private ItemOutcome outcome;

    OutcomeCard(AmendViewModel model, AgendaItem item, Messages messages) {
        super(Spacing.M);
        this.model = model;
        this.item = item;
        setId("amend-" + item.key() + "-outcome");
        getStyleClass().add("card-box");
        var signed = model.outcomes().signed(item);
        var ending = model.outcomes().ending(item);
        outcome = ending.outcome();
        var picker = new ChoicePicker(
                messages.get("amend.outcome"),
                Stream.of(ItemOutcome.AGREED, ItemOutcome.RESERVATION, ItemOutcome.UNRESOLVED)
                        .map(each -> new Choice(each.name(), messages.of(each), ""))
                        .toList());
        picker.show(Optional.of(outcome.name()));
        picker.onChoose(chosen -> {
            outcome = chosen.map(ItemOutcome::valueOf).orElse(outcome);
            picker.show(Optional.of(outcome.name()));
            changed();
        });
        words.setText(ending.words());
        wordsField = new Field(messages.get("amend.outcome.words"), words, messages);
        words.textProperty().subscribe((_, _) -> changed());
        getChildren()
                .addAll(
                        Controls.text(
                                messages.get("amend.part.heading", item.title(), messages.get("amend.outcome")),
                                "section-title"),
                        Controls.text(messages.get("amend.outcome.old", messages.of(signed.outcome()), signed.words())),
                        picker,
                        wordsField);
        ask(ending);
    }

    private void changed() {
        var ending = new Outcomes.Ending(outcome, words.getText());
        ask(ending);
        model.outcomes().say(item, ending, wordsField::show);
    }

    private void ask(Outcomes.Ending ending) {
        wordsField.setVisible(ending.asksForWords());
        wordsField.setManaged(ending.asksForWords());
    }
}
