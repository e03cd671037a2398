package org.campusaccord.ui.walkthrough;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Icons;

/**
 * Shows and hides the notes beside the conversation. Room may fold them away, but only the person brings them back: a
 * window that grows on a projector must not show private notes.
 */
final class SidePaneToggle extends ToggleButton {
    private final Consumer<Boolean> remember;
    private boolean wanted;
    private boolean roomy;

    /**
     * A toggle.
     *
     * @param wanted what the person chose last time
     * @param remember hears what they choose now
     */
    SidePaneToggle(Messages messages, boolean wanted, Consumer<Boolean> remember) {
        this.wanted = wanted;
        this.remember = remember;
        setId("side-pane-toggle");
        getStyleClass().add("pane-toggle");
        setText(messages.get("walkthrough.side-pane"));
        setGraphic(Icons.SIDE_PANE.node());
        setAccessibleText(messages.get("walkthrough.side-pane"));
        setTooltip(new Tooltip(messages.get("walkthrough.side-pane")));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> choose(isSelected()));
    }

    /** Does what a click does. */
    void flip() {
        setSelected(!isSelected());
        choose(isSelected());
    }

    private void choose(boolean shown) {
        wanted = shown;
        remember.accept(shown);
    }

    /** Tells whether there is room for the pane, and for the words on this button. */
    void fit(boolean roomForPane, boolean roomForWords) {
        setContentDisplay(roomForWords ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        if (roomForPane != roomy) {
            roomy = roomForPane;
            setSelected(roomy && wanted);
        }
    }
}
