package org.campusaccord.ui.preview;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.campusaccord.application.export.Printout;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Labels;

/**
 * Whose copy of a document is shown, and whether with the versions before it: what is seen is what is printed and saved. It
 * is chosen on the window's thread and read on the store's.
 */
public final class CopyChoice {
    private final List<Audience> copies;
    private final Function<Audience, Printout> source;
    private final Earlier earlier;
    private final AtomicReference<Audience> chosen;
    private final AtomicBoolean withEarlier = new AtomicBoolean();
    /** As it was when the pages were last made; for the window's thread alone. */
    private final BooleanProperty hasEarlier = new SimpleBooleanProperty();

    /**
     * The same copy with the versions before it.
     *
     * @param areThere whether there are any; called on the store's thread
     * @param source reads such a copy; called on the store's thread, only where there are any
     */
    public record Earlier(BooleanSupplier areThere, Function<Audience, Printout> source) {}

    /**
     * A choice among copies.
     *
     * @param copies at least one, that which is shown at first before the others
     * @param source reads a copy; called on the store's thread
     */
    public CopyChoice(List<Audience> copies, Function<Audience, Printout> source, Earlier earlier) {
        this.copies = List.copyOf(copies);
        this.source = source;
        this.earlier = earlier;
        this.chosen = new AtomicReference<>(copies.getFirst());
    }

    Supplier<Printout> printout() {
        return () -> {
            boolean areThere = earlier.areThere().getAsBoolean();
            Platform.runLater(() -> hasEarlier.set(areThere));
            return (areThere && withEarlier.get() ? earlier.source() : source).apply(chosen.get());
        };
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

    /** The box that adds the earlier versions, in sight where there are some. */
    CheckBox earlierBox(Messages messages, Runnable load) {
        var box = new CheckBox(messages.get("preview.with-earlier"));
        box.setId("preview-with-earlier");
        box.setWrapText(true);
        box.visibleProperty().bind(hasEarlier);
        box.managedProperty().bind(hasEarlier);
        box.selectedProperty().subscribe((_, wanted) -> {
            withEarlier.set(wanted);
            load.run();
        });
        return box;
    }
}
