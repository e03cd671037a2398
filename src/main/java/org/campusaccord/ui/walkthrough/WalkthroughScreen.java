package org.campusaccord.ui.walkthrough;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.saving.WrittenOnLeaving;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The conversation of one agreement; writes what is pending before it is left. */
public final class WalkthroughScreen implements Screen {
    private final UiContext context;
    private final Saver saver;
    private final StackPane root = new StackPane();

    /** What is read before the conversation is shown. */
    private record Opening(Loaded loaded, boolean sidePane) {}

    /** Reads the agreement and shows it at the place's item, or where one stopped. */
    public WalkthroughScreen(UiContext context, Place.Walkthrough place) {
        this.context = context;
        this.saver = Saver.inWindow(context.tasks());
        WrittenOnLeaving.watch(root, saver);
        var workspace = context.workspace();
        context.tasks()
                .run(
                        () -> new Opening(
                                Loaded.read(workspace, place.agreement()),
                                workspace.settings().showsSidePane()),
                        opening -> show(opening, place),
                        context.dialogs()::tell);
    }

    private void show(Opening opening, Place.Walkthrough place) {
        var model = new WalkthroughViewModel(
                context.workspace().agreements(),
                context.workspace().rollOvers(),
                context.tasks(),
                saver,
                context.dialogs()::tell,
                opening.loaded(),
                place.itemKey());
        var toggle = new SidePaneToggle(context.messages(), opening.sidePane(), this::rememberSidePane);
        var view = new WalkthroughView(model, saver, context.messages(), context.navigator(), toggle);
        root.getChildren().setAll(view);
        // Shortcuts work from the first moment, when the focus is on the screen as a whole.
        root.addEventFilter(KeyEvent.KEY_PRESSED, view::shortcut);
        if (!place.spot().isEmpty()) {
            view.showSpot(place.spot());
        }
    }

    private void rememberSidePane(boolean shown) {
        context.tasks()
                .run(
                        () -> {
                            context.workspace().settings().rememberSidePane(shown);
                            return shown;
                        },
                        _ -> {},
                        context.dialogs()::tell);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Pending pending() {
        return new SafeLeave(saver, context.dialogs());
    }
}
