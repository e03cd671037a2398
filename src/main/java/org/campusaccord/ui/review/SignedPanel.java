package org.campusaccord.ui.review;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.ui.amend.AfterSigning;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportBar;
import org.campusaccord.ui.shell.UiContext;

/** Beside a signed agreement: who signed and when, the hash of the text, scans of signatures on paper, export. */
final class SignedPanel extends VBox {
    private final UiContext context;
    private final Consumer<Runnable> change;

    SignedPanel(UiContext context, ReviewScreen.Loaded loaded, Consumer<Runnable> change) {
        super(Spacing.M);
        this.context = context;
        this.change = change;
        var messages = context.messages();
        getChildren().add(Controls.text(messages.get("review.signed.title"), "page-title"));
        loaded.revision().ifPresent(this::addFacts);
        getChildren()
                .addAll(
                        Controls.text(messages.get("review.export"), "section-title"),
                        new ExportBar(context, loaded.agreement().id(), loaded.shown()));
        getChildren().add(new AfterSigning(context, loaded.agreement().id()));
        loaded.revision().ifPresent(revision -> {
            getChildren().add(Controls.text(messages.get("review.signatures"), "section-title"));
            revision.decisions().forEach(decision -> getChildren().add(card(decision, loaded.scans())));
        });
        loaded.earlier().forEach(this::addEarlier);
    }

    private void addFacts(Revision revision) {
        var messages = context.messages();
        revision.frozenAt()
                .map(at -> at.atZone(ZoneId.systemDefault()).toLocalDate())
                .ifPresent(date ->
                        getChildren().add(Controls.text(messages.get(since(revision), messages.date(date)), "quiet")));
        var hash = Controls.text(messages.get("review.signed.hash", revision.sha256()), "small", "hash");
        getChildren().add(hash);
    }

    /** An amendment is signed by those whom it touches, who may be fewer than the parties. */
    private static String since(Revision revision) {
        var content = revision.content();
        return content.signers().size() == content.parties().size() ? "review.signed.since" : "amend.signed.since";
    }

    private VBox card(Decision decision, Optional<PaperScans> scans) {
        var messages = context.messages();
        var card = Controls.card(Controls.column(
                0, Controls.text(decision.name(), "strong"), Controls.text(messages.of(decision.role()), "small")));
        card.getChildren().addAll(DecisionBadge.of(Optional.of(decision), messages));
        card.getChildren().addAll(ScansOfSignature.below(decision, scans, context, change));
        return card;
    }

    private void addEarlier(EarlierVersion version) {
        getChildren()
                .add(Controls.text(context.messages().get("review.scan.earlier", version.number()), "section-title"));
        version.onPaper().forEach(signature -> getChildren().add(card(signature, Optional.of(version.scans()))));
    }
}
