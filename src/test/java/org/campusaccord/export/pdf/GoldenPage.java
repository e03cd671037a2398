package org.campusaccord.export.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * How a page is to look, kept as a picture among the test resources. Pages are compared by small squares, in which a few
 * grays that are a little off do not count, as another version of Java may smooth edges otherwise; a letter does.
 */
record GoldenPage(String name) {
    /** {@code -Dgolden.renew=true} keeps the pages as they look now; look at each before you commit it. */
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");

    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path DIFFERENCES = Path.of("target/golden");

    /** The side of a square. */
    private static final int SQUARE = 12;

    /** How far the grays of a square, of 255, may be off on average. */
    private static final int TOLERANCE = 4;

    /** Keeps the page when that is asked for; fails otherwise when it does not look as it is to. */
    void assertLooksLike(BufferedImage page) throws IOException {
        if (RENEW) {
            Files.createDirectories(KEPT);
            Files.write(file(), png(page));
        } else {
            compare(page);
        }
    }

    private Path file() {
        return KEPT.resolve(name + ".png");
    }

    /** Fails with a picture of the kept page, this page and what differs. */
    void compare(BufferedImage page) throws IOException {
        var kept = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file())));
        int different = different(kept, page);
        if (different > 0) {
            Files.createDirectories(DIFFERENCES);
            var picture = DIFFERENCES.resolve(name + ".png");
            Files.write(picture, png(beside(kept, page)));
            throw new AssertionError(
                    "The page “%s” looks otherwise in %d squares: see %s (as kept, as it is now, what differs). When it is meant to, run with -Dgolden.renew=true"
                            .formatted(name, different, picture));
        }
    }

    /** In how many squares two pictures differ. */
    static int different(BufferedImage kept, BufferedImage page) {
        int different = 0;
        for (int y = 0; y < Math.max(kept.getHeight(), page.getHeight()); y += SQUARE) {
            for (int x = 0; x < Math.max(kept.getWidth(), page.getWidth()); x += SQUARE) {
                different += differs(kept, page, x, y) ? 1 : 0;
            }
        }
        return different;
    }

    private static boolean differs(BufferedImage kept, BufferedImage page, int left, int top) {
        int off = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                off += Math.abs(gray(kept, x, y) - gray(page, x, y));
            }
        }
        return off > TOLERANCE * SQUARE * SQUARE;
    }

    /** Beyond the edges all is black, so that another size of paper differs. */
    private static int gray(BufferedImage picture, int x, int y) {
        return x < picture.getWidth() && y < picture.getHeight()
                ? picture.getRaster().getSample(x, y, 0)
                : 0;
    }

    private static BufferedImage beside(BufferedImage kept, BufferedImage page) {
        int width = Math.max(kept.getWidth(), page.getWidth());
        var all =
                new BufferedImage(3 * width, Math.max(kept.getHeight(), page.getHeight()), BufferedImage.TYPE_INT_RGB);
        var graphics = all.createGraphics();
        graphics.drawImage(kept, 0, 0, null);
        graphics.drawImage(page, width, 0, null);
        graphics.drawImage(page, 2 * width, 0, null);
        graphics.setColor(Color.RED);
        for (int y = 0; y < all.getHeight(); y += SQUARE) {
            for (int x = 0; x < width; x += SQUARE) {
                if (differs(kept, page, x, y)) {
                    graphics.drawRect(2 * width + x, y, SQUARE - 1, SQUARE - 1);
                }
            }
        }
        graphics.dispose();
        return all;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
