package org.campusaccord.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Says that a file is there, with the offer to open it or its folder. */
final class SavedFile extends VBox {
    SavedFile(Path file, String said, Messages messages, Consumer<Path> open) {
        super(Spacing.S);
        var words = Controls.text(said);
        words.setGraphic(Icons.DONE.node());
        getChildren()
                .addAll(
                        words,
                        new FlowPane(
                                Spacing.S,
                                Spacing.S,
                                Controls.button(
                                        Icons.EXTERNAL, messages.get("review.export.open"), () -> open.accept(file)),
                                Controls.button(
                                        Icons.FOLDER,
                                        messages.get("review.export.open-folder"),
                                        () -> Optional.ofNullable(
                                                        file.toAbsolutePath().getParent())
                                                .ifPresent(open))));
    }
}
