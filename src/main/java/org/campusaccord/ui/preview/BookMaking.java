package org.campusaccord.ui.preview;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.export.Progress;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.export.ExportProgress;

/** The making of pages that take long, as far as a person sees it: how far it is, and that it can be ended. */
final class BookMaking {
    private final Messages messages;
    private final Function<Progress, Printout> source;
    /** Begun on the window's thread, read on the store's. */
    private volatile ExportProgress progress;

    BookMaking(Messages messages, Function<Progress, Printout> source) {
        this.messages = messages;
        this.source = source;
        this.progress = shown();
    }

    private ExportProgress shown() {
        var made = new ExportProgress(messages, messages.get("preview.preparing"), "preview.part");
        made.setRowValignment(VPos.CENTER);
        return made;
    }

    /** What is seen while the pages are made from the beginning. */
    Node begin() {
        progress = shown();
        var card = new VBox(progress);
        card.getStyleClass().add("card-box");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    Supplier<Printout> printout() {
        return () -> source.apply(progress);
    }

    /** Nobody waits for pages whose place was left. */
    void seen(boolean seen) {
        if (!seen) {
            progress.end();
        }
    }
}
