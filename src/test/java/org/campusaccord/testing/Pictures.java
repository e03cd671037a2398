package org.campusaccord.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures of an invented district. */
public final class Pictures {
    private Pictures() {}

    /** A transparent logo as a PNG file of this name. */
    public static Path logo(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), png());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(900, 300, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(24, 60, 110));
        graphics.fillOval(20, 20, 260, 260);
        graphics.setStroke(new BasicStroke(24));
        graphics.drawLine(330, 110, 860, 110);
        graphics.drawLine(330, 190, 700, 190);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
