package org.campusaccord.ui.preview;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import org.campusaccord.application.export.Printout;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Labels;

/** Whose copy of a document is shown: what is seen is what is printed and saved. */
public final class CopyChoice {
    private final List<Audience> copies;
    private final Function<Audience, Printout> source;
    /** Chosen on the window's thread, read on the store's. */
    private final AtomicReference<Audience> chosen;

    /**
     * A choice among copies.
     *
     * @param copies at least one, that which is shown at first before the others
     * @param source reads a copy; called on the store's thread
     */
    public CopyChoice(List<Audience> copies, Function<Audience, Printout> source) {
        this.copies = List.copyOf(copies);
        this.source = source;
        this.chosen = new AtomicReference<>(copies.getFirst());
    }

    Supplier<Printout> printout() {
        return () -> source.apply(chosen.get());
    }

    /** The box to choose in, which has the pages made anew. */
    ComboBox<Audience> box(Messages messages, Runnable load) {
        var box = new ComboBox<Audience>();
        box.setId("preview-copy");
        box.getItems().setAll(copies);
        box.setValue(chosen.get());
        box.setConverter(new Labels<>(messages::of));
        box.setAccessibleText(messages.get("preview.copy"));
        box.valueProperty().subscribe((_, wanted) -> {
            chosen.set(wanted);
            load.run();
        });
        return box;
    }
}
