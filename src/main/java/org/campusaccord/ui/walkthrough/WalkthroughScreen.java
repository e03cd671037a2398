package org.campusaccord.ui.walkthrough;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.saving.TypingDelay;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The conversation of one agreement; writes what is pending before it is left. */
public final class WalkthroughScreen implements Screen {
    private final UiContext context;
    private final Saver saver;
    private final StackPane root = new StackPane();

    /**
     * Reads the agreement and shows it.
     *
     * @param itemKey the item to open; empty to resume where one stopped
     */
    public WalkthroughScreen(UiContext context, AgreementId agreement, String itemKey) {
        this.context = context;
        this.saver = new Saver(context.tasks(), new TypingDelay());
        var agreements = context.workspace().agreements();
        context.tasks()
                .run(
                        () -> WalkthroughViewModel.Loaded.read(agreements, agreement),
                        loaded -> show(loaded, itemKey),
                        context.dialogs()::tell);
    }

    private void show(WalkthroughViewModel.Loaded loaded, String itemKey) {
        var model = new WalkthroughViewModel(
                context.workspace().agreements(), context.tasks(), saver, context.dialogs()::tell, loaded, itemKey);
        var view = new WalkthroughView(model, saver, context.messages(), context.navigator());
        root.getChildren().setAll(view);
        // Shortcuts work from the first moment, when the focus is on the screen as a whole.
        root.addEventFilter(KeyEvent.KEY_PRESSED, view::shortcut);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void leave(Runnable proceed) {
        // Dates and rows of their own are taken over when their field loses the focus.
        root.requestFocus();
        SafeLeave.leave(saver, context.dialogs(), context.messages(), proceed);
    }
}
