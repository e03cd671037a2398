package org.campusaccord.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportBar;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** Beside a draft: what is still missing, each with a jump to it, and the step that lays the text before the parties. */
final class DraftPanel extends VBox {
    private final UiContext context;
    private final ReviewScreen.Loaded loaded;

    DraftPanel(UiContext context, ReviewScreen.Loaded loaded, Consumer<Runnable> change) {
        super(Spacing.M);
        this.context = context;
        this.loaded = loaded;
        var messages = context.messages();
        var blocking = loaded.missing().stream()
                .filter(missing -> missing.kind().isBlocking())
                .toList();
        var advisory = loaded.missing().stream()
                .filter(missing -> !missing.kind().isBlocking())
                .toList();
        getChildren().add(Controls.text(messages.get("review.title"), "page-title"));
        if (blocking.isEmpty()) {
            var ready = Controls.text(messages.get("review.complete"), "strong");
            ready.setGraphic(Icons.SAVED.node());
            getChildren().addAll(ready, Controls.text(messages.get("review.complete.explanation"), "quiet"));
        } else {
            getChildren().add(list(messages.get("review.missing", blocking.size()), "missing", blocking));
        }
        if (!advisory.isEmpty()) {
            getChildren().add(list(messages.get("review.advisory", advisory.size()), "advisory", advisory));
        }
        var prepare = Controls.primary(
                messages.get("review.prepare"),
                () -> change.accept(() ->
                        context.workspace().signing().prepare(loaded.agreement().id())));
        prepare.setId("prepare");
        prepare.setDisable(!blocking.isEmpty());
        prepare.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        prepare,
                        Controls.text(messages.get("review.prepare.explanation"), "small"),
                        Controls.text(messages.get("review.export.draft"), "section-title"),
                        new ExportBar(context, loaded.agreement().id(), loaded.shown()));
    }

    private VBox list(String title, String id, List<Missing> missing) {
        var box = Controls.column(0);
        box.setId(id);
        missing.forEach(each -> box.getChildren().add(jump(each)));
        return Controls.column(Spacing.S, Controls.text(title, "section-title"), box);
    }

    private RowButton jump(Missing missing) {
        var words = MissingWords.of(missing, loaded.agreement(), context.messages());
        var label = Controls.text(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var sign = (missing.kind().isBlocking() ? Icons.WARNING : Icons.IDEA).node();
        return new RowButton(words, () -> context.navigator().go(place(missing)), sign, label, Icons.NEXT.node());
    }

    /** The id that the conversation gives to what is missing. */
    private static String spot(Missing missing) {
        return missing.commitment()
                .map(id -> "commitment-" + id.value())
                .or(() -> missing.partKey().map(key -> "part-" + key))
                .orElse("");
    }

    private Place place(Missing missing) {
        var agreement = loaded.agreement();
        return missing.itemKey()
                .<Place>map(item -> new Place.Walkthrough(agreement.id(), item, spot(missing)))
                .orElseGet(() -> new Place.CampusPage(agreement.campus().id()));
    }
}
