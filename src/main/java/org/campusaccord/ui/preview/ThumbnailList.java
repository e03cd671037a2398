package org.campusaccord.ui.preview;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.campusaccord.text.Messages;

/** The pages as small pictures, to go to by mouse and keyboard. */
final class ThumbnailList extends ListView<Integer> {
    private final PreviewViewModel model;
    private boolean following;

    ThumbnailList(PreviewViewModel model, Messages messages) {
        this.model = model;
        setId("thumbnails");
        getStyleClass().add("thumbnails");
        setAccessibleText(messages.get("preview.pages"));
        setCellFactory(_ -> new ThumbnailCell(model, messages));
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !following) {
                model.goTo(chosen);
            }
        });
        model.stateProperty().subscribe(this::fill);
        model.pageProperty().subscribe(this::follow);
    }

    private void fill() {
        following = true;
        var pages = model.sizes().size();
        if (getItems().size() != pages) {
            setItems(FXCollections.observableArrayList(
                    IntStream.range(0, pages).boxed().toList()));
        } else {
            refresh();
        }
        following = false;
        follow();
    }

    /** Whoever scrolls the pages finds the small one of the present page marked and in sight. */
    private void follow() {
        var page = model.pageProperty().get();
        if (page >= getItems().size()) {
            return;
        }
        following = true;
        if (getSelectionModel().getSelectedIndex() != page) {
            getSelectionModel().clearAndSelect(page);
            getFocusModel().focus(page);
        }
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(page);
        }
        following = false;
    }
}
