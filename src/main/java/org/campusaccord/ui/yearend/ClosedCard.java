package org.campusaccord.ui.yearend;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.review.DecisionBadge;
import org.campusaccord.ui.review.ScansOfSignature;
import org.campusaccord.ui.shell.UiContext;

/** Of a review that everybody has signed: who did when, the hash of its text, and its files. */
final class ClosedCard extends VBox {
    private static final double COLUMN = 18;

    private final UiContext context;
    private final Loaded loaded;
    private final Consumer<Runnable> change;

    ClosedCard(UiContext context, Loaded loaded, Consumer<Runnable> change) {
        super(Spacing.M);
        this.context = context;
        this.loaded = loaded;
        this.change = change;
        getStyleClass().add("card-box");
        var messages = context.messages();
        getChildren().add(Controls.text(messages.get("yearend.closed.title"), "section-title"));
        loaded.text().ifPresent(text -> {
            text.signedAt()
                    .ifPresent(at -> getChildren()
                            .add(Controls.text(
                                    messages.get("yearend.closed.since", messages.date(at.toLocalDate())), "quiet")));
            getChildren()
                    .addAll(
                            new FoldingRow(
                                    COLUMN,
                                    Spacing.M,
                                    text.decisions().stream().map(this::party).toArray(Node[]::new)),
                            Controls.text(messages.get("review.signed.hash", text.sha256()), "small", "hash"));
        });
        getChildren().add(new ReviewExportBar(context, loaded.agreement().id()));
    }

    private Node party(Decision decision) {
        var messages = context.messages();
        var box = Controls.column(
                Spacing.S,
                Controls.column(
                        0,
                        Controls.text(decision.name(), "strong"),
                        Controls.text(messages.of(decision.role()), "small")));
        box.getChildren().addAll(DecisionBadge.of(Optional.of(decision), messages));
        box.getChildren().addAll(ScansOfSignature.below(decision, loaded.scans(), context, change));
        return box;
    }
}
