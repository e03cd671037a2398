package org.campusaccord.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Names the backups that anybody can read though the data is locked, and says what to do about them; is not there without any. */
final class ClearCopies extends VBox {
    private final Messages messages;
    private final Path backups;

    /**
     * With nothing to tell yet.
     *
     * @param backups the folder in which backups are encrypted
     */
    ClearCopies(Path backups, Messages messages) {
        super(Spacing.XS);
        this.backups = backups;
        this.messages = messages;
        setId("copies-in-clear");
        getStyleClass().add("tinted-box");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Path> copies) {
        setVisible(!copies.isEmpty());
        getChildren().clear();
        if (copies.isEmpty()) {
            return;
        }
        var head = Controls.text(messages.get("backups.in-clear", copies.size()), "strong");
        head.setGraphic(Icons.WARNING.node());
        getChildren().add(head);
        copies.forEach(copy -> getChildren().add(Controls.text(copy.toString(), "small")));
        getChildren().add(Controls.text(messages.get("backups.in-clear.next", copies.size(), backups.toString())));
    }
}
