package org.campusaccord.ui;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** Makes the screen of a place: the one spot where every screen is known. */
final class Screens {
    private final UiContext context;
    private final Runnable exploreSample;
    private final Consumer<Settings> settingsChanged;

    Screens(UiContext context, Runnable exploreSample, Consumer<Settings> settingsChanged) {
        this.context = context;
        this.exploreSample = exploreSample;
        this.settingsChanged = settingsChanged;
    }

    Screen screen(Place place) {
        return new Screen() {
            @Override
            public Parent root() {
                return new StackPane(new EmptyState(
                        Icons.SAMPLE, place.toString(), context.toString() + exploreSample + settingsChanged));
            }
        };
    }
}
