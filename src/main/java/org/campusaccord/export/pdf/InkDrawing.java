package org.campusaccord.export.pdf;

import java.util.List;
import org.campusaccord.document.Ink;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws ink as lines, which print sharp at any size; a stroke runs smoothly through the middles between its points. */
final class InkDrawing {
    private static final float PEN = 1.15f;
    private static final int ROUND = 1;

    private final PdfContentByte content;
    private final float left;
    private final float top;
    private final float scale;

    /** Draws into the box whose upper left corner is given, as large as fits. */
    InkDrawing(PdfContentByte content, Ink ink, float left, float top, float width, float height) {
        this.content = content;
        this.left = left;
        this.top = top;
        this.scale = Math.min(width / ink.width(), height / ink.height());
    }

    void draw(Ink ink) {
        content.saveState();
        content.setColorStroke(Palette.INK);
        content.setLineWidth(PEN);
        content.setLineCap(ROUND);
        content.setLineJoin(ROUND);
        ink.strokes().stream().filter(stroke -> !stroke.isEmpty()).forEach(this::stroke);
        content.restoreState();
    }

    private void stroke(List<Ink.Dot> dots) {
        float x = x(dots.getFirst());
        float y = y(dots.getFirst());
        content.moveTo(x, y);
        for (int i = 1; i < dots.size() - 1; i++) {
            float controlX = x(dots.get(i));
            float controlY = y(dots.get(i));
            float endX = (controlX + x(dots.get(i + 1))) / 2;
            float endY = (controlY + y(dots.get(i + 1))) / 2;
            content.curveTo(
                    x + (controlX - x) * 2 / 3,
                    y + (controlY - y) * 2 / 3,
                    endX + (controlX - endX) * 2 / 3,
                    endY + (controlY - endY) * 2 / 3,
                    endX,
                    endY);
            x = endX;
            y = endY;
        }
        content.lineTo(x(dots.getLast()), y(dots.getLast()));
        content.stroke();
    }

    private float x(Ink.Dot dot) {
        return left + dot.x() * scale;
    }

    private float y(Ink.Dot dot) {
        return top - dot.y() * scale;
    }
}
