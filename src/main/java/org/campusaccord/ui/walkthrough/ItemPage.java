package org.campusaccord.ui.walkthrough;

import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.parts.PartViews;

/** One agenda item: purpose and questions, its parts, its commitments, and the words of a reservation or of what is unresolved. */
final class ItemPage extends VBox {
    private final WalkthroughViewModel model;
    private final AgendaItem item;
    private final Messages messages;
    private final VBox words;
    private final Field wordsField;
    private final GrowingTextArea wordsArea = new GrowingTextArea(2, 8);

    ItemPage(WalkthroughViewModel model, AgendaItem item, Messages messages) {
        super(Spacing.L);
        this.model = model;
        this.item = item;
        this.messages = messages;
        setId("item-" + item.key());
        getStyleClass().add("item-page");
        wordsField = new Field(messages.get("walkthrough.outcome.words"), wordsArea, messages);
        words = wordsCard();
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(item.title(), "page-title"),
                                Controls.text(item.purpose(), "quiet")),
                        questions());
        var work = Controls.column(Spacing.L);
        var views = new PartViews(messages);
        for (var part : item.parts()) {
            var examples = item.mainStatement().filter(part::equals).isPresent() ? item.examples() : List.<String>of();
            var card = views.card(part, model.field(item, part), examples);
            card.getChildren()
                    .add(1, new DiscussionNote(model.discussions(), new PartRef(item.key(), part.key()), messages));
            work.getChildren().add(card);
        }
        work.getChildren().addAll(new CommitmentsCard(model, item, messages), words);
        if (!model.isEditable()) {
            work.setDisable(true);
            work.getStyleClass().add("read-only");
        }
        getChildren().add(work);
        model.states().addListener((Observable _) -> showWords());
        showWords();
    }

    private VBox questions() {
        var box = Controls.column(Spacing.S, Controls.text(messages.get("walkthrough.questions"), "strong"));
        box.getStyleClass().add("tinted-box");
        item.questions().forEach(question -> {
            var words = Controls.text(question);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = Controls.row(Spacing.S, Controls.text(messages.get("walkthrough.bullet")), words);
            line.setAlignment(Pos.TOP_LEFT);
            box.getChildren().add(line);
        });
        return box;
    }

    private VBox wordsCard() {
        wordsArea.setId("outcome-words");
        wordsArea.setText(model.state(item).words());
        wordsArea
                .textProperty()
                .subscribe((_, typed) -> model.say(item, model.state(item).outcome(), typed, wordsField::show));
        var card = Controls.card(wordsField);
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private void showWords() {
        var state = model.state(item);
        words.setVisible(state.asksForWords());
        wordsArea.setPromptText(
                state.outcome() == ItemOutcome.UNRESOLVED
                        ? messages.get("walkthrough.outcome.unresolved.prompt")
                        : messages.get("walkthrough.outcome.reservation.prompt"));
    }

    /**
     * Ends the item so; a reservation and what is unresolved ask for words, so the person is taken there. Words that were
     * typed stay for the case that somebody ends it so again.
     */
    void end(ItemOutcome outcome) {
        model.say(item, outcome, wordsArea.getText(), wordsField::show);
        if (model.state(item).asksForWords()) {
            wordsArea.requestFocus();
        }
    }
}
