package org.campusaccord.ui.settings;

import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Spacing;

/** The fields for who uses this installation, on the first run and in the settings. */
public final class YouFields extends StackPane {
    private static final double COLUMN = 16;

    private final Messages messages;

    public YouFields(YouModel model, Messages messages) {
        this.messages = messages;
        getChildren()
                .add(new FoldingRow(
                        COLUMN,
                        Spacing.M,
                        field("name", model.name()),
                        field("email", model.email()),
                        field("district", model.district())));
    }

    private Field field(String what, YouModel.Entry entry) {
        var typed = new TextField();
        typed.setId("your-" + what);
        typed.textProperty().bindBidirectional(entry.words());
        var field = new Field(messages.get("settings.your." + what), typed, messages);
        entry.problem().subscribe(field::show);
        return field;
    }
}
