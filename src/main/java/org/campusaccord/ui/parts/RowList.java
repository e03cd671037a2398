package org.campusaccord.ui.parts;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/**
 * Rows that can be added and removed; a removed one can be brought back as long as the page is open.
 *
 * @param <R> what a row is
 */
final class RowList<R extends Region> extends VBox {
    /** A row that wants to know that it is gone, and that it is there again. */
    interface Removable {
        void removed();

        void broughtBack();
    }

    private final Messages messages;
    private final Class<R> kind;
    private final Runnable changed;
    private final VBox lines = Controls.column(Spacing.M);

    RowList(Messages messages, Class<R> kind, String addWords, Supplier<R> newRow, Runnable changed) {
        super(Spacing.M);
        this.messages = messages;
        this.kind = kind;
        this.changed = changed;
        var add = Controls.button(Icons.ADD, addWords, () -> {
            var row = newRow.get();
            add(row);
            changed.run();
            row.requestFocus();
        });
        add.getStyleClass().add("add-row");
        getChildren().addAll(lines, add);
    }

    void add(R row) {
        lines.getChildren().add(line(row));
    }

    private HBox line(R row) {
        HBox.setHgrow(row, Priority.ALWAYS);
        var line = Controls.row(Spacing.S, row);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("editable-row");
        var remove = Controls.iconButton(Icons.REMOVE, messages.get("walkthrough.row.remove-this"), () -> {
            var placeholder = removed(line);
            if (row instanceof Removable removable) {
                removable.removed();
            }
            lines.getChildren().set(lines.getChildren().indexOf(line), placeholder);
            // The button with the focus is gone; the next thing to do is beside its place.
            placeholder.getChildren().getLast().requestFocus();
            changed.run();
        });
        line.getChildren().add(remove);
        return line;
    }

    private HBox removed(HBox line) {
        var words = Controls.text(messages.get("walkthrough.row.removed"), "quiet");
        var placeholder = Controls.row(Spacing.S, words);
        var undo = Controls.button(Icons.UNDO, messages.get("walkthrough.row.undo"), () -> {
            lines.getChildren().set(lines.getChildren().indexOf(placeholder), line);
            line.getChildren().getLast().requestFocus();
            if (line.getChildren().getFirst() instanceof Removable removable) {
                removable.broughtBack();
            }
            changed.run();
        });
        undo.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        placeholder.getChildren().add(undo);
        return placeholder;
    }

    /** The rows as they stand. */
    List<R> rows() {
        return lines.getChildren().stream()
                .filter(HBox.class::isInstance)
                .map(line -> ((HBox) line).getChildren().getFirst())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
