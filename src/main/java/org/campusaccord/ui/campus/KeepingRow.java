package org.campusaccord.ui.campus;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.keeping.Belongings;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.application.keeping.Hold;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** At the foot of a campus's page, and quiet: put the year's agreement on hold, delete it, bring it back. */
final class KeepingRow extends StackPane {
    private final UiContext context;
    private final Messages messages;
    private final KeepingModel model;

    KeepingRow(UiContext context, KeepingModel model) {
        this.context = context;
        this.messages = context.messages();
        this.model = model;
    }

    void show(CampusContent content) {
        getChildren().clear();
        if (content.agreement().isPresent()) {
            var agreement = content.agreement().get();
            getChildren().add(content.hold().map(hold -> held(agreement, hold)).orElseGet(() -> choices(agreement)));
        } else {
            content.deleted()
                    .ifPresent(deleted -> getChildren()
                            .add(deleted(deleted, content.deletedHold().isPresent())));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node choices(AgreementSummary agreement) {
        var hold = Controls.button(Icons.PRIVATE, messages.get("keeping.hold"), () -> hold(agreement));
        hold.setId("hold-agreement");
        var delete = Controls.button(Icons.REMOVE, messages.get("keeping.delete"), () -> delete(agreement));
        delete.setId("delete-agreement");
        hold.getStyleClass().addAll(Styles.FLAT, "flush");
        delete.getStyleClass().addAll(Styles.FLAT, "flush");
        return new FlowPane(Spacing.S, Spacing.S, hold, delete);
    }

    private Node held(AgreementSummary agreement, Hold hold) {
        var release = Controls.button(messages.get("keeping.release"), () -> release(agreement));
        release.setId("release-agreement");
        return note(messages.get("keeping.held", day(hold.since()), hold.reason()), Icons.PRIVATE, release);
    }

    private Node deleted(DeletedAgreement deleted, boolean held) {
        var back = Controls.button(Icons.UNDO, messages.get("keeping.bring-back"), () -> model.bringBack(deleted.id()));
        back.setId("bring-back");
        var year = deleted.year().label();
        var when = day(deleted.deletedAt());
        if (held) {
            return note(messages.get("keeping.was-deleted.held", year, when), Icons.PRIVATE, back);
        }
        var left = deleted.daysLeft(context.clock().instant());
        return note(messages.get("keeping.was-deleted", year, when, left), Icons.WAITING, back);
    }

    private static Node note(String sentence, Icons icon, Button way) {
        var words = Controls.text(sentence);
        words.setGraphic(icon.node());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var box = Controls.row(Spacing.M, words, way);
        box.getStyleClass().add("tinted-box");
        return box;
    }

    private String day(Instant at) {
        return messages.date(LocalDate.ofInstant(at, context.clock().getZone()));
    }

    private void hold(AgreementSummary agreement) {
        askReason(
                "keeping.hold.title",
                "keeping.hold.why",
                "keeping.hold.yes",
                agreement,
                reason -> model.hold(agreement.id(), reason));
    }

    private void release(AgreementSummary agreement) {
        askReason(
                "keeping.release.title",
                "keeping.release.why",
                "keeping.release.yes",
                agreement,
                reason -> model.release(agreement.id(), reason));
    }

    /** Asks twice: for the reason, then whether all that goes with it may go. */
    private void delete(AgreementSummary agreement) {
        askReason(
                "keeping.delete.title",
                "keeping.delete.why",
                "keeping.delete.on",
                agreement,
                reason -> model.count(agreement.id(), goes -> confirm(agreement, goes, reason)));
    }

    private void confirm(AgreementSummary agreement, Belongings goes, String reason) {
        var what = messages.get(
                "keeping.delete.goes",
                goes.answers(),
                goes.commitments(),
                goes.notes(),
                goes.decisions(),
                goes.scans(),
                goes.checkIns(),
                goes.reflections());
        var signed = isSigned(agreement.status()) ? messages.get("keeping.delete.signed") + "\n\n" : "";
        context.dialogs()
                .ask(
                        messages.get(
                                "keeping.delete.sure",
                                agreement.campusName(),
                                agreement.year().label()),
                        signed + what + "\n\n" + messages.get("keeping.delete.back"),
                        messages.get("keeping.delete.yes"),
                        () -> model.delete(agreement.id(), reason));
    }

    private static boolean isSigned(AgreementStatus status) {
        return status != AgreementStatus.DRAFT && status != AgreementStatus.READY;
    }

    private void askReason(
            String title, String why, String answer, AgreementSummary agreement, Consumer<String> given) {
        context.dialogs()
                .askReason(
                        messages.get(
                                title, agreement.campusName(), agreement.year().label()),
                        messages.get(why),
                        messages.get("keeping.reason"),
                        messages.get(answer),
                        given);
    }
}
