package org.campusaccord.ui.yearend;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** Before a review is begun: how it goes, and its first step. */
final class BeginCard extends VBox {
    BeginCard(UiContext context, Loaded loaded, Consumer<Runnable> change) {
        super(Spacing.M);
        getStyleClass().add("card-box");
        var messages = context.messages();
        var agreement = loaded.agreement();
        var signed = agreement.status() == AgreementStatus.SIGNED || agreement.status() == AgreementStatus.IN_AMENDMENT;
        if (signed) {
            var begin = Controls.primary(
                    messages.get("yearend.begin"),
                    () -> change.accept(() -> context.workspace().yearReviews().begin(agreement.id())));
            begin.setId("begin-review");
            getChildren()
                    .addAll(
                            Controls.text(messages.get("yearend.begin.title"), "section-title"),
                            Controls.text(messages.get("yearend.begin.how")),
                            begin);
        } else {
            var open = Controls.button(
                    messages.get("yearend.not-signed.open"),
                    () -> context.navigator().go(new Place.Review(agreement.id())));
            open.setId("open-agreement");
            getChildren()
                    .addAll(
                            Controls.text(messages.get("yearend.not-signed"), "section-title"),
                            Controls.text(messages.get("yearend.not-signed.why")),
                            open);
        }
    }
}
