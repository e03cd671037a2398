package org.campusaccord.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped onto a page, whose {@code drop-box} lights up meanwhile. */
public final class FileDrop {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("drop-hovered");

    private FileDrop() {}

    /** Hands over what is dropped, in its order; at least one file. */
    public static void accept(Node target, Consumer<List<Path>> dropped) {
        target.getStyleClass().add("drop-target");
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(HOVERED, true);
            }
            event.consume();
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> target.pseudoClassStateChanged(HOVERED, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                dropped.accept(files.stream().map(File::toPath).toList());
            }
        });
    }
}
