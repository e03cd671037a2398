package org.campusaccord.ui.signing;

import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** Stands between a party's decision and the host's work: nothing of the host's is seen before the computer is back. */
final class HandBack extends StackPane {
    HandBack(UiContext context, SigningScreen.Loaded loaded, boolean declined) {
        var messages = context.messages();
        getStyleClass().addAll("page", "hand-back");
        var host = loaded.host();
        var back = Controls.primary(
                host.isBlank() ? messages.get("sign.back.go-on") : messages.get("sign.back.host", host),
                () -> context.navigator().go(new Place.Review(loaded.agreement().id())));
        back.setId("back-to-host");
        getChildren()
                .add(new EmptyState(
                        declined ? Icons.SAVED : Icons.DONE,
                        messages.get("sign.back.title", loaded.party().name()),
                        messages.get(declined ? "sign.back.declined" : "sign.back.signed"),
                        back));
        Platform.runLater(back::requestFocus);
    }
}
