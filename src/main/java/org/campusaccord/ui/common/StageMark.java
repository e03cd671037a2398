package org.campusaccord.ui.common;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The round sign before a stage: a tick when it is done, its number filled now, its number in a ring later. */
public final class StageMark extends Label {
    public StageMark(int number, StageLine.State state) {
        getStyleClass().add("stage-mark");
        pseudoClassStateChanged(PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT)), true);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (state == StageLine.State.DONE) {
            setGraphic(Icons.DONE.node());
        } else {
            setText(String.valueOf(number));
        }
        setAccessibleText("");
    }
}
