package org.campusaccord.export.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.campusaccord.document.Picture;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.openpdf.text.Image;

/** Pictures ready to be drawn. The newest is kept, since most documents show the same one and decoding takes longest. */
final class Pictures {
    /** Dots: a logo's height on paper at 600 an inch. */
    private static final int TALLEST = 400;

    private record Ready(Picture picture, Image image) {}

    private volatile Optional<Ready> newest = Optional.empty();

    Image image(Picture picture) {
        var known = newest.filter(ready -> ready.picture().equals(picture));
        if (known.isPresent()) {
            return known.get().image();
        }
        var ready = new Ready(picture, decoded(picture));
        newest = Optional.of(ready);
        return ready.image();
    }

    private static Image decoded(Picture picture) {
        try {
            var read = ImageIO.read(new ByteArrayInputStream(picture.file()));
            if (read == null) {
                throw Problem.of("pdf.logo-unreadable").asException();
            }
            return Image.getInstance(reduced(read), null);
        } catch (IOException | RuntimeException e) {
            throw e instanceof ProblemException problem
                    ? problem
                    : new ProblemException(Problem.of("pdf.logo-unreadable"), e);
        }
    }

    /** Red, green, blue and transparency, whatever the file holds; halved until it is no larger than it can show. */
    private static BufferedImage reduced(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var reduced = drawn(picture, width, height);
        while (height > TALLEST) {
            int nextHeight = Math.max(TALLEST, height / 2);
            width = Math.max(1, width * nextHeight / height);
            height = nextHeight;
            reduced = drawn(reduced, width, height);
        }
        return reduced;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        int kind = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var drawn = new BufferedImage(width, height, kind);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }
}
