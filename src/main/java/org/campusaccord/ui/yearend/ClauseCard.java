package org.campusaccord.ui.yearend;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.PersonWords;
import org.campusaccord.domain.yearend.ReviewContent.ClauseOutcome;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** One part of the agreement: keep it, change it or drop it, with words where it does not simply stay. */
final class ClauseCard extends VBox {
    private final YearReviewViewModel model;
    private final ClauseOutcome clause;
    private final ChoiceField<ClauseDecision> decision;
    private final WatchedText words;

    ClauseCard(YearReviewViewModel model, ClauseOutcome clause, PersonWords rule, Messages messages) {
        super(Spacing.S);
        this.model = model;
        this.clause = clause;
        getStyleClass().add("editable-row");
        setId(YearReviewView.spot(clause.part()) + "-clause");
        decision = new ChoiceField<>(
                messages.get("yearend.decision.of", clause.title()),
                ClauseDecision.values(),
                clause.review().decision(),
                ClauseDecision::valueOf,
                messages);
        words = new WatchedText(
                getId() + "-words",
                messages.get("yearend.clause.words.of", clause.title()),
                clause.review().words(),
                rule,
                messages);
        words.managedProperty().bind(words.visibleProperty());
        getChildren().addAll(Controls.text(clause.title(), "strong"), decision, words);
        decision.onChoose(chosen -> {
            ask(chosen);
            save();
            model.saver().writeNow();
        });
        words.onType(_ -> save());
        ask(decision.chosen());
    }

    /** What stays as it is needs no words; words that are there are never hidden. */
    private void ask(Optional<ClauseDecision> chosen) {
        words.setVisible(!words.text().isBlank()
                || chosen.filter(each -> each != ClauseDecision.KEEP).isPresent());
    }

    private void save() {
        model.saveClause(clause, decision.chosen(), words.text(), words::show);
    }
}
