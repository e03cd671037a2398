package org.campusaccord.export.word;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.campusaccord.document.Ink;

/** Draws a signature as a picture of white ground, fine enough to print; strokes run smoothly between their points. */
final class InkPicture {
    private static final int DOTS_WIDE = 1180;
    /** As wide on paper as in a PDF: 1.15 points where 1180 dots are 236 points. */
    private static final float PEN = 5.75f;

    private static final Color INK = new Color(0x1c2127);

    private InkPicture() {}

    static byte[] png(Ink ink) {
        double scale = (double) DOTS_WIDE / ink.width();
        int height = Math.max(1, (int) Math.round(ink.height() * scale));
        var picture = new BufferedImage(DOTS_WIDE, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, DOTS_WIDE, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        ink.strokes().stream()
                .filter(stroke -> !stroke.isEmpty())
                .forEach(stroke -> graphics.draw(path(stroke, scale)));
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return out.toByteArray();
    }

    private static Path2D path(List<Ink.Dot> dots, double scale) {
        var path = new Path2D.Double();
        var first = dots.getFirst();
        path.moveTo(first.x() * scale, first.y() * scale);
        for (int i = 1; i < dots.size() - 1; i++) {
            var dot = dots.get(i);
            var next = dots.get(i + 1);
            path.quadTo(
                    dot.x() * scale,
                    dot.y() * scale,
                    (dot.x() + next.x()) / 2.0 * scale,
                    (dot.y() + next.y()) / 2.0 * scale);
        }
        var last = dots.getLast();
        path.lineTo(last.x() * scale, last.y() * scale);
        return path;
    }
}
