package org.campusaccord.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;

/** Smaller, larger, or one of the sizes there are. */
final class ZoomBox extends HBox {
    private final PreviewViewModel model;
    private final PagesView pages;

    ZoomBox(PreviewViewModel model, PagesView pages, Messages messages) {
        this.model = model;
        this.pages = pages;
        setAlignment(Pos.CENTER_LEFT);
        var smaller = Controls.iconButton(Icons.ZOOM_OUT, messages.get("preview.zoom.out"), this::smaller);
        var larger = Controls.iconButton(Icons.ZOOM_IN, messages.get("preview.zoom.in"), this::larger);
        smaller.setId("zoom-out");
        larger.setId("zoom-in");
        var choice = new ComboBox<Zoom>();
        choice.setId("zoom");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setAccessibleText(messages.get("preview.zoom"));
        choice.setConverter(new Words(messages));
        choice.getItems().setAll(Zoom.choices());
        model.zoomProperty().subscribe(choice::setValue);
        choice.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !chosen.equals(model.zoomProperty().get())) {
                model.zoom(chosen);
            }
        });
        getChildren().addAll(smaller, choice, larger);
    }

    void larger() {
        model.zoom(Zoom.larger(pages.percent()));
    }

    void smaller() {
        model.zoom(Zoom.smaller(pages.percent()));
    }

    /** What the sizes are called. */
    private static final class Words extends StringConverter<Zoom> {
        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(Zoom zoom) {
            return switch (zoom) {
                case Zoom.FitWidth _ -> messages.get("preview.zoom.width");
                case Zoom.FitPage _ -> messages.get("preview.zoom.page");
                case Zoom.Percent percent -> messages.get("preview.zoom.percent", percent.percent());
            };
        }

        @Override
        public Zoom fromString(String words) {
            throw new UnsupportedOperationException();
        }
    }
}
