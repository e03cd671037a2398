package org.campusaccord.ui.common;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.text.Messages;

/** How far an agreement is, as a sign and a word; a campus without an agreement has not started. */
public final class StatusBadge extends Label {
    public StatusBadge(Optional<AgreementStatus> status, Messages messages) {
        super(words(status, messages));
        getStyleClass().add("badge");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        status.ifPresentOrElse(this::dress, () -> setGraphic(Icons.OPEN.node()));
    }

    /** The word alone. */
    public static String words(Optional<AgreementStatus> status, Messages messages) {
        return status.map(messages::of).orElseGet(() -> messages.get("common.not-started"));
    }

    private void dress(AgreementStatus status) {
        getStyleClass()
                .add(
                        switch (status) {
                            case DRAFT, IN_AMENDMENT -> "active";
                            case READY -> "attention";
                            case SIGNED, CLOSED -> "good";
                        });
        setGraphic(
                switch (status) {
                    case DRAFT, IN_AMENDMENT -> Icons.EDIT.node();
                    case READY -> Icons.WAITING.node();
                    case SIGNED, CLOSED -> Icons.DONE.node();
                });
    }
}
