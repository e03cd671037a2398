package org.campusaccord.ui.preview;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.campusaccord.document.Ink;
import org.campusaccord.document.SignatureMark;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** What stands above a signature line, in the window. */
final class SignatureMarkView {
    private static final double WIDTH = 240;

    private SignatureMarkView() {}

    static Node node(SignatureMark mark) {
        return switch (mark) {
            case SignatureMark.Drawn drawn -> ink(drawn);
            case SignatureMark.Typed typed -> Controls.text(typed.text(), "typed-signature");
            case SignatureMark.OnPaper paper -> Controls.text(paper.words(), "quiet");
            case SignatureMark.Declined declined -> Controls.text(declined.words(), "quiet");
            case SignatureMark.Blank blank ->
                Controls.row(
                        Spacing.XL,
                        Controls.text(blank.signatureLabel(), "blank-line"),
                        Controls.text(blank.dateLabel(), "blank-line"));
        };
    }

    private static Node ink(SignatureMark.Drawn drawn) {
        var ink = drawn.ink();
        var lines = new Group(new Rectangle(ink.width(), ink.height(), javafx.scene.paint.Color.TRANSPARENT));
        ink.strokes().forEach(stroke -> lines.getChildren().add(line(stroke)));
        var scale = WIDTH / ink.width();
        lines.getTransforms().add(javafx.scene.transform.Transform.scale(scale, scale));
        var box = new StackPane(new Group(lines));
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.setAccessibleText(drawn.description());
        return box;
    }

    private static Polyline line(java.util.List<Ink.Dot> stroke) {
        var line = new Polyline();
        stroke.forEach(dot -> line.getPoints().addAll((double) dot.x(), (double) dot.y()));
        line.getStyleClass().add("ink");
        return line;
    }
}
