package org.campusaccord.ui.roster;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a file be dropped onto a page. */
final class FileDrop {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("drop-hovered");

    private FileDrop() {}

    static void accept(Node target, Consumer<Path> dropped) {
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
            files.stream().findFirst().map(File::toPath).ifPresent(dropped);
        });
    }
}
