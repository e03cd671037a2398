package org.campusaccord.ui.walkthrough;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.document.ItemSection;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeyboardFocus;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.preview.DocumentView;

/** What helps beside the work: last year's words and the champion's private notes. Can be folded away when others look on. */
final class SidePane extends ScrollPane {
    private final WalkthroughViewModel model;
    private final Messages messages;
    private final VBox lastYear = Controls.column(Spacing.S);
    private final StackPane note = new StackPane();
    private final ToggleButton notesShown = new ToggleButton();
    private final Map<AgendaItem, Field> notes = new HashMap<>();

    SidePane(WalkthroughViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("scroll-page", "side-pane");
        setFitToWidth(true);
        var title = Controls.text(messages.get("walkthrough.notes.title"), "section-title");
        title.setGraphic(Icons.PRIVATE.node());
        note.visibleProperty().bind(notesShown.selectedProperty());
        note.managedProperty().bind(note.visibleProperty());
        var box = Controls.column(
                Spacing.M,
                title,
                notesToggle(),
                note,
                Controls.text(messages.get("walkthrough.last-year"), "section-title"),
                lastYear);
        box.getStyleClass().add("side-box");
        setContent(box);
        model.currentProperty().subscribe(this::show);
    }

    /** Others look at the same screen, so the notes stay covered until the champion uncovers them, each time anew. */
    private ToggleButton notesToggle() {
        notesShown.setId("show-private-notes");
        notesShown.setMinWidth(USE_PREF_SIZE);
        notesShown
                .selectedProperty()
                .subscribe(shown ->
                        notesShown.setText(messages.get(shown ? "walkthrough.notes.hide" : "walkthrough.notes.show")));
        return notesShown;
    }

    private void show(AgendaItem item) {
        var writesNotes = KeyboardFocus.isIn(note);
        var field = notes.computeIfAbsent(item, this::notes);
        note.getChildren().setAll(field);
        if (writesNotes) {
            field.control().requestFocus();
        }
        lastYear.getChildren()
                .setAll(model.lastYear(item)
                        .map(content -> DocumentView.narrow(new ItemSection(messages).agreed(content)))
                        .map(javafx.scene.Node.class::cast)
                        .orElseGet(() -> Controls.text(messages.get("walkthrough.last-year.none"), "quiet")));
    }

    /** The notes on an item; each item has a field of its own, so that words that are not saved yet, and undo, stay where they belong. */
    private Field notes(AgendaItem item) {
        var area = new GrowingTextArea(4, 14);
        area.setId("private-notes");
        area.setPromptText(messages.get("walkthrough.notes.prompt"));
        area.setEditable(false);
        var field = new Field(messages.get("walkthrough.notes"), area, messages);
        Consumer<String> show = kept -> {
            area.setText(kept);
            area.setEditable(true);
            area.textProperty().subscribe((_, typed) -> model.keepNote(item, typed, field::show));
        };
        model.readNote(item, show, field::show);
        return field;
    }
}
