package org.campusaccord.ui.binder;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.StoreReading;
import org.campusaccord.ui.preview.PreviewPlaces;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.shell.WayUp;

/** The pages of a binder as they will be printed: of one campus, or of all of a year. */
public final class BinderScreen implements Screen {
    private final UiContext context;
    private final BinderCopy copy;
    private final BorderPane root = new BorderPane();

    /** @param places where people were in the pages of each document */
    public BinderScreen(UiContext context, BinderCopy copy, PreviewPlaces places) {
        this.context = context;
        this.copy = copy;
        var reading = new StoreReading(context.tasks());
        root.getStyleClass().add("review");
        root.setCenter(PreviewView.ofBook(
                context, places, copy, progress -> context.workspace().binders().printout(copy, reading, progress)));
        context.tasks().run(this::campus, campus -> root.setTop(head(campus)), context.dialogs()::tell);
    }

    private Optional<Campus> campus() {
        return copy.campus()
                .map(id ->
                        context.workspace().campuses().campus(id, copy.year()).campus());
    }

    private Node head(Optional<Campus> campus) {
        var messages = context.messages();
        var up = new WayUp(messages, context.navigator());
        var here = messages.get("binder.here", copy.year().label());
        var head = Controls.column(
                Spacing.S,
                campus.map(one -> up.toCampus(here, one)).orElseGet(() -> up.toCampuses(here)),
                Controls.text(messages.get("binder.copy", messages.of(copy.audience())), "quiet"));
        if (!copy.without().isEmpty()) {
            head.getChildren()
                    .add(Controls.text(
                            messages.get("binder.without", copy.without().size()), "quiet"));
        }
        head.getStyleClass().add("page-head");
        return head;
    }

    @Override
    public Parent root() {
        return root;
    }
}
