package org.campusaccord.ui.rollover;

import javafx.scene.Parent;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** Beginning the next year from what was kept: one campus, or all that can. */
public final class RollOverScreen implements Screen {
    private final RollOverView view;

    public RollOverScreen(UiContext context, Place.RollOver place) {
        var model = new RollOverViewModel(
                context.workspace(),
                context.tasks(),
                place.from().orElseGet(() -> context.year().get()),
                place.campus(),
                context.dialogs()::tell);
        view = new RollOverView(model, context.messages(), context.navigator());
        model.load();
    }

    @Override
    public Parent root() {
        return view.page();
    }
}
