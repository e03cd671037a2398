package org.campusaccord.ui.yearend;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.review.DecisionBadge;
import org.campusaccord.ui.review.ScansOfSignature;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** While the review lies before the parties: who has signed, to whom the computer goes next, and the way back. */
final class SignersCard extends VBox {
    private static final double COLUMN = 18;

    private final UiContext context;
    private final Loaded loaded;
    private final Messages messages;
    private final Consumer<Runnable> change;
    private final Optional<Party> next;

    SignersCard(UiContext context, Loaded loaded, Consumer<Runnable> change) {
        super(Spacing.M);
        this.context = context;
        this.loaded = loaded;
        this.messages = context.messages();
        this.change = change;
        getStyleClass().add("card-box");
        next = loaded.agreement().parties().stream()
                .filter(party -> decision(party).isEmpty())
                .findFirst();
        var parties = loaded.agreement().parties().stream().map(this::party).toArray(Node[]::new);
        var back = Controls.button(
                Icons.UNDO,
                messages.get("yearend.take-back"),
                () -> context.dialogs()
                        .ask(
                                messages.get("yearend.take-back.title"),
                                messages.get("yearend.take-back.what"),
                                messages.get("yearend.take-back"),
                                () -> change.accept(() -> context.workspace()
                                        .reviewSigning()
                                        .takeBack(loaded.agreement().id()))));
        back.setId("take-back");
        getChildren()
                .addAll(
                        Controls.text(messages.get("yearend.signing.title"), "section-title"),
                        new FoldingRow(COLUMN, Spacing.M, parties),
                        back,
                        new ReviewExportBar(context, loaded.agreement().id()));
    }

    private Node party(Party party) {
        var decision = decision(party);
        var box = Controls.column(
                Spacing.S,
                Controls.column(
                        0, Controls.text(party.name(), "strong"), Controls.text(messages.of(party.role()), "small")));
        box.getChildren().addAll(DecisionBadge.of(decision, messages));
        if (!(decision.orElse(null) instanceof Decision.Signature)) {
            box.getChildren().add(handOver(party, decision));
        }
        decision.ifPresent(
                made -> box.getChildren().addAll(ScansOfSignature.below(made, loaded.scans(), context, change)));
        return box;
    }

    private Optional<Decision> decision(Party party) {
        return loaded.text().flatMap(text -> text.decision(party.person()));
    }

    private Node handOver(Party party, Optional<Decision> decision) {
        var words = messages.get(decision.isEmpty() ? "yearend.hand-over" : "yearend.ask-again", party.name());
        Runnable go = () -> context.navigator()
                .go(new Place.ReviewSigning(loaded.agreement().id(), party.person()));
        var button = Optional.of(party).equals(next) ? Controls.primary(words, go) : Controls.button(words, go);
        button.setId("hand-over-" + party.person().value());
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }
}
