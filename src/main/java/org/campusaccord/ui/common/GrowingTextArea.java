package org.campusaccord.ui.common;

import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area as high as its text, within bounds. Tab goes on to the next control, as everywhere else in a form. */
public final class GrowingTextArea extends TextArea {
    private static final double PADDING = 26;
    /** Room for the scroll bar: one that came before the area grew would take it, and so find a reason to stay. */
    private static final double BAR = 12;

    private static final int LONG = 6000;

    private final int fewestLines;
    private final int mostLines;
    private final Text measure = new Text();

    public GrowingTextArea(int fewestLines, int mostLines) {
        this.fewestLines = fewestLines;
        this.mostLines = mostLines;
        setWrapText(true);
        setPrefRowCount(fewestLines);
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::grow);
        widthProperty().subscribe(() -> {
            grow();
            // A parent that is just giving this its width does not hear that it wants another height then.
            Platform.runLater(this::requestLayout);
        });
        fontProperty().subscribe(this::grow);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                event.consume();
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    private void grow() {
        measure.setText("X");
        measure.setWrappingWidth(0);
        var line = measure.getLayoutBounds().getHeight();
        double lines = mostLines;
        if (getText() != null && getText().length() < LONG && getWidth() > PADDING + BAR) {
            measure.setText(getText() + "X");
            measure.setWrappingWidth(getWidth() - PADDING - BAR);
            lines = measure.getLayoutBounds().getHeight() / line;
        } else if (getText() == null || getText().length() < LONG) {
            lines = fewestLines;
        }
        var height = Math.clamp(lines, fewestLines, mostLines) * line + PADDING;
        setMinHeight(height);
        setPrefHeight(height);
    }
}
