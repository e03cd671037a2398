package org.campusaccord.ui.preview;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Spacing;
import org.jspecify.annotations.Nullable;

/** One small page with its number. */
final class ThumbnailCell extends ListCell<Integer> {
    private static final double WIDTH = 84;

    private final PreviewViewModel model;
    private final Messages messages;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);
    private final Label number = new Label();
    private final VBox box = new VBox(Spacing.XS, paper, number);

    ThumbnailCell(PreviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("thumbnail");
        paper.getStyleClass().add("preview-page");
        picture.setFitWidth(WIDTH);
        picture.setPreserveRatio(true);
        box.setAlignment(Pos.CENTER);
        setAlignment(Pos.CENTER);
        model.pictures().arrivalsProperty().subscribe(this::look);
    }

    @Override
    protected void updateItem(@Nullable Integer page, boolean empty) {
        super.updateItem(page, empty);
        if (empty || page == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(String.valueOf(page + 1));
        setAccessibleText(
                messages.get("preview.page.name", page + 1, model.sizes().size()));
        setGraphic(box);
        picture.setImage(null);
        look();
    }

    private void look() {
        var page = getItem();
        if (isEmpty() || page == null || page >= model.sizes().size()) {
            return;
        }
        var size = model.sizes().get(page);
        double height = Math.rint(WIDTH * size.height() / size.width());
        paper.setMinSize(WIDTH, height);
        paper.setMaxSize(WIDTH, height);
        var outputScale = Optional.ofNullable(getScene())
                .map(scene -> scene.getWindow())
                .map(Window::getRenderScaleY)
                .orElse(1.0);
        var piece = Piece.whole(page, size, WIDTH * outputScale / size.width());
        if (picture.getImage() == null) {
            model.pictures()
                    .get(piece)
                    .ifPresentOrElse(
                            pixels -> picture.setImage(Pixels.image(pixels)),
                            () -> model.pictures().wantSmall(piece));
        }
    }
}
