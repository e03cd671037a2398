package org.campusaccord.intake;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.campusaccord.application.settings.LogoReader;
import org.campusaccord.document.Picture;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * Reads a logo from a PNG or JPEG file. What is kept is drawn anew, so nothing else that the file holds, such as where a
 * photograph was taken, comes along.
 */
public final class LogoFileReader implements LogoReader {
    private static final int MOST_MEGABYTES = 4;
    private static final long MEGABYTE = 1024L * 1024;
    private static final int LEAST_DOTS = 16;
    private static final int MOST_DOTS = 5000;

    /** Dots that print shows: 200 by 46 points at 600 an inch. */
    private static final int WIDEST = 1680;

    private static final int TALLEST = 400;

    @Override
    public Picture read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_MEGABYTES * MEGABYTE) {
                throw Problem.of("logo.too-large", name, MOST_MEGABYTES).asException();
            }
            return drawn(name, checked(name, Files.readAllBytes(file)).file());
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("logo.unreadable", name), failure);
        }
    }

    private static Picture checked(String name, byte[] content) {
        try {
            return new Picture(content);
        } catch (IllegalArgumentException neither) {
            throw new ProblemException(Problem.of("logo.no-picture", name), neither);
        }
    }

    private static Picture drawn(String name, byte[] content) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Problem.of("logo.damaged", name).asException();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return new Picture(png(reduced(decoded(name, reader))));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Asked for its size first: a small file can hold a picture for which no memory is large enough. */
    private static BufferedImage decoded(String name, ImageReader reader) {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > MOST_DOTS || Math.min(width, height) < LEAST_DOTS) {
                throw Problem.of("logo.wrong-size", name, width, height, LEAST_DOTS, MOST_DOTS)
                        .asException();
            }
            return reader.read(0);
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof ProblemException problem
                    ? problem
                    : new ProblemException(Problem.of("logo.damaged", name), failure);
        }
    }

    /** Halved until the last step, since one large step would leave most dots out. */
    private static BufferedImage reduced(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) TALLEST / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var reduced = copy(picture, picture.getWidth(), picture.getHeight());
        while (reduced.getWidth() > width || reduced.getHeight() > height) {
            reduced = copy(reduced, Math.max(width, reduced.getWidth() / 2), Math.max(height, reduced.getHeight() / 2));
        }
        return reduced;
    }

    private static BufferedImage copy(BufferedImage picture, int width, int height) {
        int kind = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var copy = new BufferedImage(width, height, kind);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }
}
