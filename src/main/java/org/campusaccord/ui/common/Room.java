package org.campusaccord.ui.common;

import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;

/** Tells how wide a pane is in units of its text size, which is what layouts fold by: 500 pixels are roomy at 100 % and tight at 200 %. */
public final class Room {
    private Room() {}

    /** Calls back now and whenever the width or the text size changes. */
    public static void watch(Pane pane, DoubleConsumer widthInText) {
        var probe = new Label();
        probe.setManaged(false);
        probe.setVisible(false);
        pane.getChildren().add(probe);
        Runnable measure =
                () -> widthInText.accept(pane.getWidth() / probe.getFont().getSize());
        pane.widthProperty().subscribe(measure);
        // The font changes while styles are applied to one child after another: no time to change the children.
        probe.fontProperty().subscribe(() -> Platform.runLater(measure));
    }

    /** The height of this computer's highest screen: more than that is never in sight. */
    public static double highest() {
        return Screen.getScreens().stream()
                .mapToDouble(screen -> screen.getBounds().getHeight())
                .max()
                .orElse(0);
    }
}
