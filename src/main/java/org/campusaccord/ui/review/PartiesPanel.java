package org.campusaccord.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportBar;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** Beside a text that lies before the parties: who has signed, to whom the computer goes next, and the way back to the table. */
final class PartiesPanel extends VBox {
    private final UiContext context;
    private final ReviewScreen.Loaded loaded;
    private final Consumer<Runnable> change;
    private final Optional<Party> next;

    PartiesPanel(UiContext context, ReviewScreen.Loaded loaded, Consumer<Runnable> change) {
        super(Spacing.M);
        this.context = context;
        this.loaded = loaded;
        this.change = change;
        this.next = loaded.signers().stream()
                .filter(party -> decision(party).isEmpty())
                .findFirst();
        var messages = context.messages();
        getChildren()
                .addAll(
                        Controls.text(
                                messages.get(isAmendment() ? "amend.laid.title" : "review.signing.title"),
                                "page-title"),
                        Controls.text(explanation(), "quiet"));
        tellDeclined();
        loaded.signers().forEach(party -> getChildren().add(card(party)));
        var reopen = Controls.button(
                Icons.UNDO,
                messages.get("review.reopen"),
                () -> context.dialogs()
                        .ask(
                                messages.get("review.reopen.title"),
                                messages.get("review.reopen.explanation"),
                                messages.get("review.reopen"),
                                () -> change.accept(this::takeBack)));
        reopen.setId("reopen");
        getChildren()
                .addAll(
                        reopen,
                        Controls.text(messages.get("review.export.paper"), "section-title"),
                        Controls.text(messages.get("review.export.paper.explanation"), "small"),
                        new ExportBar(context, loaded.agreement().id(), loaded.shown()));
    }

    /** Who comes for the reason finds it above the cards, however many parties there are. */
    private void tellDeclined() {
        loaded.signers().stream()
                .flatMap(party -> loaded.revision().flatMap(revision -> revision.decision(party.person())).stream())
                .filter(Decision.Decline.class::isInstance)
                .map(Decision.Decline.class::cast)
                .forEach(declined -> {
                    var words = Controls.text(
                            context.messages().get("review.declined", declined.name(), declined.reason()),
                            "field-problem");
                    words.setGraphic(Icons.WARNING.node());
                    getChildren().add(words);
                });
    }

    private boolean isAmendment() {
        return loaded.agreement().status() == AgreementStatus.IN_AMENDMENT;
    }

    private String explanation() {
        var number = loaded.revision().map(Revision::number).orElse(1);
        return isAmendment()
                ? context.messages().get("amend.laid.explanation", number)
                : context.messages().get("review.signing.explanation");
    }

    private void takeBack() {
        var id = loaded.agreement().id();
        if (isAmendment()) {
            var amendments = context.workspace().amendments();
            amendments.open(id).ifPresent(open -> amendments.takeBack(open.id()));
        } else {
            context.workspace().signing().reopen(id);
        }
    }

    private Node card(Party party) {
        var messages = context.messages();
        var decision = decision(party);
        var card = Controls.card(Controls.column(
                0, Controls.text(party.name(), "strong"), Controls.text(messages.of(party.role()), "small")));
        card.getChildren().addAll(DecisionBadge.of(decision, messages));
        if (!(decision.orElse(null) instanceof Decision.Signature)) {
            card.getChildren().add(handOver(party, decision));
        }
        decision.ifPresent(
                made -> card.getChildren().addAll(ScansOfSignature.below(made, loaded.scans(), context, change)));
        return card;
    }

    private Optional<Decision> decision(Party party) {
        return loaded.revision().flatMap(revision -> revision.decision(party.person()));
    }

    private Node handOver(Party party, Optional<Decision> decision) {
        var words = context.messages().get(decision.isEmpty() ? "review.hand-over" : "review.ask-again", party.name());
        Runnable go = () ->
                context.navigator().go(new Place.Signing(loaded.agreement().id(), party.person()));
        var button = Optional.of(party).equals(next) ? Controls.primary(words, go) : Controls.button(words, go);
        button.setId("hand-over-" + party.person().value());
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }
}
