package org.campusaccord.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;

/** What a party did, as a sign and words, with their own words below. */
final class DecisionBadge {
    private DecisionBadge() {}

    static List<Label> of(Optional<Decision> decision, Messages messages) {
        var labels = new ArrayList<Label>();
        labels.add(decision.map(made -> badge(made, messages))
                .orElseGet(() -> badge(messages.get("review.decision.none"), Icons.SIGN, "")));
        decision.ifPresent(made -> {
            var words = switch (made) {
                case Decision.Signature signature -> signature.reservation();
                case Decision.Decline decline -> decline.reason();
            };
            if (!words.isEmpty()) {
                labels.add(Controls.text(messages.get("review.decision.words", words)));
            }
        });
        return labels;
    }

    private static Label badge(Decision decision, Messages messages) {
        var date = messages.date(decision.at().toLocalDate());
        return switch (decision) {
            case Decision.Decline _ -> badge(messages.get("review.decision.declined", date), Icons.PROBLEM, "bad");
            case Decision.Signature signature -> {
                var how = switch (signature.mark()) {
                    case Mark.Drawn _ -> messages.get("review.decision.drawn", date);
                    case Mark.Typed _ -> messages.get("review.decision.typed", date);
                    case Mark.OnPaper _ -> messages.get("review.decision.paper", date);
                };
                yield signature.meaning() == Meaning.AGREE_WITH_RESERVATION
                        ? badge(how, Icons.WARNING, "attention")
                        : badge(how, Icons.DONE, "good");
            }
        };
    }

    private static Label badge(String words, Icons icon, String style) {
        var badge = Controls.text(words, "badge");
        badge.setGraphic(icon.node());
        if (!style.isEmpty()) {
            badge.getStyleClass().add(style);
        }
        return badge;
    }
}
