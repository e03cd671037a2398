package org.campusaccord.ui.preview;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.campusaccord.document.Block.Change;
import org.campusaccord.document.Block.ChangedField;
import org.campusaccord.document.Block.Piece;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Spacing;

/** Old and new words side by side: struck through, underlined, and said in words to whoever cannot see that. */
final class ChangeView {
    private static final double NARROWEST = 14;

    private ChangeView() {}

    static VBox of(Change change) {
        var box = Controls.column(Spacing.S);
        box.getStyleClass().add("change");
        change.fields().forEach(field -> box.getChildren().add(field(change, field)));
        return box;
    }

    private static Node field(Change change, ChangedField field) {
        var box = Controls.column(Spacing.XS);
        if (!field.label().isEmpty()) {
            box.getChildren().add(Controls.text(field.label(), "strong"));
        }
        box.getChildren()
                .add(new FoldingRow(
                        NARROWEST,
                        Spacing.M,
                        side(change.before(), change, field.before(), "change-before"),
                        side(change.after(), change, field.after(), "change-after")));
        return box;
    }

    private static VBox side(String title, Change change, List<Piece> pieces, String style) {
        var flow = new TextFlow();
        pieces.forEach(piece -> flow.getChildren().add(text(piece)));
        flow.setAccessibleText(
                title + ": " + pieces.stream().map(change::spoken).collect(Collectors.joining()));
        flow.setFocusTraversable(true);
        var side = Controls.column(Spacing.XS, Controls.text(title, "small"), flow);
        side.getStyleClass().addAll("change-side", style);
        side.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private static Text text(Piece piece) {
        var text = new Text(piece.text());
        text.getStyleClass().add("change-text");
        switch (piece.mark()) {
            case SAME -> {}
            case TAKEN_OUT -> {
                text.setStrikethrough(true);
                text.getStyleClass().add("taken-out");
            }
            case ADDED -> {
                text.setUnderline(true);
                text.getStyleClass().add("added");
            }
        }
        return text;
    }
}
