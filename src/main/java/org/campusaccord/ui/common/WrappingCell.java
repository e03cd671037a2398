package org.campusaccord.ui.common;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A cell as high as its words need. A label in a cell would be asked for its height before its width is known. */
public final class WrappingCell<S> extends TableCell<S, String> {
    private static final double PADDING = 18;

    private final Text text = new Text();

    public WrappingCell() {
        text.fillProperty().bind(textFillProperty());
        text.fontProperty().bind(fontProperty());
        text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        getStyleClass().add("wrapping-cell");
        setGraphic(text);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        text.setText(words == null || empty ? "" : words);
        setAccessibleText(text.getText());
    }
}
