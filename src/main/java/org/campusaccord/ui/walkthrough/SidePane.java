package org.campusaccord.ui.walkthrough;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.document.ItemSection;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.preview.DocumentView;

/** What helps beside the work: last year's words and the champion's private notes. Can be folded away when others look on. */
final class SidePane extends ScrollPane {
    private final WalkthroughViewModel model;
    private final Messages messages;
    private final VBox lastYear = Controls.column(Spacing.S);
    private final GrowingTextArea notes = new GrowingTextArea(4, 14);
    private boolean showing;

    SidePane(WalkthroughViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("scroll-page", "side-pane");
        setFitToWidth(true);
        notes.setId("private-notes");
        notes.setPromptText(messages.get("walkthrough.notes.prompt"));
        var field = new Field(messages.get("walkthrough.notes"), notes, messages);
        var title = Controls.text(messages.get("walkthrough.notes.title"), "section-title");
        title.setGraphic(Icons.PRIVATE.node());
        var box = Controls.column(
                Spacing.M,
                title,
                field,
                Controls.text(messages.get("walkthrough.last-year"), "section-title"),
                lastYear);
        box.getStyleClass().add("side-box");
        setContent(box);
        notes.textProperty().subscribe((_, typed) -> {
            if (!showing) {
                model.keepNote(model.currentProperty().get(), typed, field::show);
            }
        });
        model.currentProperty().subscribe(this::show);
    }

    private void show(AgendaItem item) {
        model.readNote(item, note -> {
            if (item.equals(model.currentProperty().get())) {
                showing = true;
                notes.setText(note);
                showing = false;
            }
        });
        lastYear.getChildren()
                .setAll(model.lastYear(item)
                        .map(content -> new DocumentView(new ItemSection(messages).agreed(content)))
                        .map(javafx.scene.Node.class::cast)
                        .orElseGet(() -> Controls.text(messages.get("walkthrough.last-year.none"), "quiet")));
    }
}
