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
public final class DecisionBadge {
    private DecisionBadge() {}

    /** The badge, and what belongs below it. */
    public static List<Label> of(Optional<Decision> decision, Messages messages) {
        var labels = new ArrayList<Label>();
        decision.ifPresentOrElse(
                made -> add(made, labels, messages),
                () -> labels.add(badge(messages.get("review.decision.none"), Icons.SIGN, "")));
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

    /** What they said as a badge, how they did it in small words below. */
    private static void add(Decision decision, List<Label> labels, Messages messages) {
        var date = messages.date(decision.at().toLocalDate());
        switch (decision) {
            case Decision.Decline _ ->
                labels.add(badge(messages.get("review.decision.declined", date), Icons.PROBLEM, "bad"));
            case Decision.Signature signature -> {
                labels.add(badge(signature.meaning(), messages));
                labels.add(Controls.text(how(signature.mark(), date, messages), "small"));
            }
        }
    }

    private static Label badge(Meaning meaning, Messages messages) {
        var words = messages.of(meaning);
        return switch (meaning) {
            case AGREE -> badge(words, Icons.DONE, "good");
            case AGREE_WITH_RESERVATION -> badge(words, Icons.WARNING, "attention");
            case RECEIVED -> badge(words, Icons.DOCUMENT, "active");
        };
    }

    private static String how(Mark mark, String date, Messages messages) {
        return switch (mark) {
            case Mark.Drawn _ -> messages.get("review.decision.drawn", date);
            case Mark.Typed _ -> messages.get("review.decision.typed", date);
            case Mark.OnPaper _ -> messages.get("review.decision.paper", date);
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
