package org.campusaccord.ui.deleted;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.application.keeping.Hold;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.HoldBadge;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StatusBadge;
import org.campusaccord.ui.shell.UiContext;

/** One deleted agreement: why it was deleted, how long it stays, and what can be done about that. */
final class DeletedCard extends VBox {
    private final DeletedAgreement agreement;
    private final DeletedViewModel model;
    private final UiContext context;
    private final Messages messages;

    DeletedCard(DeletedViewModel.Line line, DeletedViewModel model, UiContext context) {
        super(Spacing.M);
        this.agreement = line.agreement();
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("card-box");
        var words = Controls.column(
                Spacing.XS,
                title(line.hold().isPresent()),
                Controls.text(messages.get("keeping.deleted.why", day(agreement.deletedAt()), agreement.reason())),
                stays(line.hold()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = Controls.button(Icons.UNDO, messages.get("keeping.bring-back"), () -> model.bringBack(agreement));
        back.setAccessibleText(words("keeping.deleted.bring-back"));
        back.getStyleClass().add("bring-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Controls.row(Spacing.M, words, back),
                        new FlowPane(line.hold().isPresent() ? release() : hold()));
    }

    private FlowPane title(boolean held) {
        var title = new FlowPane(
                Spacing.S,
                Spacing.XS,
                Controls.text(words("keeping.deleted.agreement"), "strong"),
                new StatusBadge(Optional.of(agreement.status()), messages));
        if (held) {
            title.getChildren().add(new HoldBadge(messages));
        }
        return title;
    }

    private Label stays(Optional<Hold> hold) {
        return hold.map(on -> Controls.text(messages.get("keeping.deleted.held", day(on.since()), on.reason())))
                .orElseGet(() -> Controls.text(
                        messages.get(
                                "keeping.deleted.left",
                                agreement.daysLeft(context.clock().instant())),
                        "quiet"));
    }

    private Button hold() {
        var button = Controls.button(
                Icons.PRIVATE,
                messages.get("keeping.deleted.hold"),
                () -> context.dialogs()
                        .askReason(
                                words("keeping.deleted.hold.title"),
                                messages.get("keeping.deleted.hold.what"),
                                messages.get("keeping.reason"),
                                messages.get("keeping.deleted.hold.yes"),
                                reason -> model.hold(agreement, reason)));
        button.setAccessibleText(words("keeping.deleted.hold.of"));
        button.getStyleClass().addAll(Styles.FLAT, "flush", "hold-deleted");
        return button;
    }

    private Button release() {
        var button = Controls.button(
                Icons.REMOVE,
                messages.get("keeping.deleted.release"),
                () -> context.dialogs()
                        .askReason(
                                words("keeping.deleted.release.title"),
                                messages.get("keeping.deleted.release.what"),
                                messages.get("keeping.reason"),
                                messages.get("keeping.deleted.release.yes"),
                                reason -> model.release(agreement, reason)));
        button.setAccessibleText(words("keeping.deleted.release.of"));
        button.getStyleClass().addAll(Styles.FLAT, "flush", "release-deleted");
        return button;
    }

    private String words(String key) {
        return messages.get(key, agreement.campusName(), agreement.year().label());
    }

    private String day(Instant at) {
        return messages.date(at.atZone(context.clock().getZone()).toLocalDate());
    }
}
