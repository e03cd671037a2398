package org.campusaccord.export.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.campusaccord.document.Block;
import org.campusaccord.document.Picture;

/** Logos of an invented district. */
public final class Logos {
    private Logos() {}

    /** A half transparent disc. */
    public static Block.Logo transparent() {
        return logo("png", BufferedImage.TYPE_INT_ARGB);
    }

    static Block.Logo photograph() {
        return logo("jpg", BufferedImage.TYPE_INT_RGB);
    }

    private static Block.Logo logo(String format, int kind) {
        var image = new BufferedImage(900, 700, kind);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(20, 90, 120, 128));
        graphics.fillOval(50, 50, 800, 600);
        graphics.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return new Block.Logo(new Picture(out.toByteArray()), "Pecan Valley ISD");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
