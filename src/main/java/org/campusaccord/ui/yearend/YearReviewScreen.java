package org.campusaccord.ui.yearend;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.preview.PreviewPlaces;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.saving.WrittenOnLeaving;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The year-end review of one agreement, wherever it stands. */
public final class YearReviewScreen implements Screen {
    private final UiContext context;
    private final AgreementId agreement;
    private final PreviewPlaces places;
    private final Saver saver;
    private final StackPane root = new StackPane();

    /** @param places where people were in the pages of each document */
    public YearReviewScreen(UiContext context, AgreementId agreement, PreviewPlaces places) {
        this.context = context;
        this.agreement = agreement;
        this.places = places;
        this.saver = Saver.inWindow(context.tasks());
        WrittenOnLeaving.watch(root, saver);
        after(() -> Loaded.read(context.workspace(), agreement));
    }

    /** Does something with the store after all that was typed is there, then shows the page as it is afterwards. */
    private void change(Runnable change) {
        saver.flush(saved -> {
            if (saved) {
                after(() -> {
                    change.run();
                    return Loaded.read(context.workspace(), agreement);
                });
            }
        });
    }

    private void after(Supplier<Loaded> work) {
        context.tasks().run(work, this::show, context.dialogs()::tell);
    }

    private void show(Loaded loaded) {
        root.getChildren().setAll(new YearReviewView(context, loaded, saver, this::change, this::preview));
    }

    private PreviewView preview() {
        return new PreviewView(
                context,
                places,
                new Place.YearReview(agreement),
                () -> context.workspace().reviewExports().printout(agreement));
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
