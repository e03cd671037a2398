package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Change;
import org.campusaccord.document.Block.ChangedField;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Piece;

/** Old and new words as a table of two columns, or of three where the fields have names. */
final class ChangeLayout {
    private final Change change;
    private final boolean labeled;

    private ChangeLayout(Change change) {
        this.change = change;
        this.labeled = change.fields().stream().anyMatch(field -> !field.label().isEmpty());
    }

    static Layout of(Change change, LineBreaker breaker, float width) {
        var layout = new ChangeLayout(change);
        var rows = change.fields().stream().map(layout::row).toList();
        return new TableLayout(layout.columns(), layout.labeled, List.of(), rows, breaker, width);
    }

    private List<Column> columns() {
        var sides = Stream.of(change.before(), change.after()).map(title -> new Column(title, 3, Alignment.LEFT));
        var label = Stream.of(new Column(change.what(), 1.6, Alignment.LEFT)).filter(_ -> labeled);
        return Stream.concat(label, sides).toList();
    }

    private List<List<Span>> row(ChangedField field) {
        var cells = new ArrayList<List<Span>>();
        if (labeled) {
            cells.add(List.of(new Span(field.label(), TextStyle.CELL)));
        }
        cells.add(spans(field.before()));
        cells.add(spans(field.after()));
        return cells;
    }

    private List<Span> spans(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return List.of(new Span("", TextStyle.CELL));
        }
        return pieces.stream()
                .map(piece -> switch (piece.mark()) {
                    case SAME -> new Span(piece.text(), TextStyle.CELL);
                    case TAKEN_OUT -> new Span(piece.text(), TextStyle.CELL_TAKEN_OUT, change.takenOut());
                    case ADDED -> new Span(piece.text(), TextStyle.CELL_ADDED, change.added());
                })
                .toList();
    }
}
