package org.campusaccord.ui.preview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Looks for words in the pages: the field, how many places there are, the way from one to the next. */
final class SearchBar extends FlowPane {
    private final PreviewViewModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button next;
    private final Button previous;

    /** @param closed where the focus goes when the person is done */
    SearchBar(PreviewViewModel model, Messages messages, Runnable closed) {
        super(Spacing.S, Spacing.XS);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("preview-bar");
        field.setId("search-pages");
        field.setPromptText(messages.get("preview.search"));
        field.setAccessibleText(messages.get("preview.search"));
        count.setId("search-count");
        count.setMinWidth(USE_PREF_SIZE);
        next = Controls.iconButton(
                Icons.DOWNWARD,
                messages.get("preview.search.next"),
                () -> model.search().next());
        previous = Controls.iconButton(
                Icons.UPWARD,
                messages.get("preview.search.previous"),
                () -> model.search().previous());
        var close = Controls.iconButton(Icons.REMOVE, messages.get("preview.search.close"), () -> close(closed));
        next.setId("next-hit");
        previous.setId("previous-hit");
        close.setId("close-search");
        getChildren().addAll(Controls.row(Spacing.XS, field, previous, next, close), count);
        setRowValignment(javafx.geometry.VPos.CENTER);
        field.textProperty().subscribe((_, words) -> model.search(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                step(event.isShiftDown());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close(closed);
                event.consume();
            }
        });
        model.search().changesProperty().subscribe(this::tell);
        setShown(false);
        tell();
    }

    /** Opens for typing. */
    void open() {
        setShown(true);
        field.requestFocus();
        field.selectAll();
    }

    void step(boolean backward) {
        if (backward) {
            model.search().previous();
        } else {
            model.search().next();
        }
    }

    private void close(Runnable closed) {
        field.clear();
        setShown(false);
        closed.run();
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void tell() {
        var search = model.search();
        count.setText(words(search));
        // The field is where a screen reader is while somebody looks for words.
        field.setAccessibleHelp(count.getText());
        next.setDisable(search.count() == 0);
        previous.setDisable(search.count() == 0);
    }

    private String words(PageSearch search) {
        if (!search.isOn()) {
            return "";
        }
        if (search.count() == 0) {
            return messages.get(search.isSearching() ? "preview.search.searching" : "preview.search.none");
        }
        return messages.get(
                search.isSearching() ? "preview.search.count.more" : "preview.search.count",
                search.number(),
                search.count());
    }
}
