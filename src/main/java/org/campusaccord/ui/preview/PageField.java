package org.campusaccord.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Spacing;

/** The number of the page one is at, to be overwritten with that of another. */
final class PageField extends HBox {
    private static final int COLUMNS = 3;

    private final PreviewViewModel model;
    private final Messages messages;
    private final TextField number = new TextField();
    private final Label pages = new Label();

    PageField(PreviewViewModel model, Messages messages) {
        super(Spacing.XS);
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        number.setId("page-number");
        number.setPrefColumnCount(COLUMNS);
        pages.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(number, pages);
        number.setOnAction(_ -> go());
        number.focusedProperty().subscribe(focused -> {
            if (focused) {
                number.selectAll();
            } else {
                tell();
            }
        });
        model.pageProperty().subscribe(this::tell);
        model.stateProperty().subscribe(this::tell);
        tell();
    }

    private void go() {
        try {
            model.goTo(Integer.parseInt(number.getText().strip()) - 1);
        } catch (NumberFormatException notANumber) {
            // What is no number leads nowhere; the present one comes back.
        }
        tell();
        number.selectAll();
    }

    private void tell() {
        var count = model.sizes().size();
        setDisable(count == 0);
        number.setText(String.valueOf(model.pageProperty().get() + 1));
        number.setAccessibleText(messages.get("preview.page.number", count));
        pages.setText(messages.get("preview.page.of", count));
    }
}
