package org.campusaccord.ui.signing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.preview.DocumentView;
import org.campusaccord.ui.preview.PagesPane;
import org.campusaccord.ui.shell.UiContext;

/** What a party signs: the exact pages or, for whom they are hard to read, the same words as plain text. */
final class PaperToSign extends VBox {
    private static final double LEAST_HEIGHT = 340;

    private final Messages messages;
    private final SigningMatter loaded;
    private final PagesPane pages;
    private final ToggleButton asText;
    private final StackPane window = new StackPane();
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();

    PaperToSign(UiContext context, SigningMatter loaded) {
        super(Spacing.XS);
        this.messages = context.messages();
        this.loaded = loaded;
        pages = PagesPane.forReading(context, loaded.back(), loaded.pages());
        asText = new ToggleButton(messages.get("sign.as-text"), Icons.DOCUMENT.node());
        asText.setId("as-text");
        asText.setMinWidth(USE_PREF_SIZE);
        asText.selectedProperty().subscribe(this::show);
        // By their values: of what is only invalid, nobody hears a second time before it is read.
        pages.shownProperty().subscribe(_ -> tellReadable());
        pages.failedProperty().subscribe(_ -> tellReadable());
        window.setMinHeight(LEAST_HEIGHT);
        window.getStyleClass().add("paper-window");
        getChildren()
                .addAll(
                        Controls.row(
                                Spacing.M,
                                Controls.text(messages.get("sign.read"), "section-title"),
                                Controls.filler(),
                                asText),
                        window,
                        Controls.text(messages.get("sign.hash", loaded.sha256()), "small", "hash"));
    }

    /** What is read through; its height is the page's to set. */
    Region window() {
        return window;
    }

    /** Whether the party has it before their eyes: the pages, or their text; but no text whose pages cannot be made. */
    ReadOnlyBooleanProperty readableProperty() {
        return readable.getReadOnlyProperty();
    }

    private void show(boolean text) {
        window.getChildren().setAll(text ? text() : pages);
        tellReadable();
    }

    private void tellReadable() {
        readable.set(pages.shownProperty().getValue()
                || (asText.isSelected() && !pages.failedProperty().getValue()));
    }

    private ScrollPane text() {
        var sheet = new DocumentView(loaded.document().blocks());
        sheet.getStyleClass().add("paper");
        var scroll = new ScrollPane(sheet);
        scroll.setId("agreement-text");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("paper-scroll");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.get("review.paper"));
        return scroll;
    }
}
