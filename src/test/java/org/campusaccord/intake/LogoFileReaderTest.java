package org.campusaccord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.campusaccord.document.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoFileReaderTest {
    private final LogoFileReader reader = new LogoFileReader();

    @TempDir
    Path folder;

    private static byte[] picture(String format, int kind, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, kind);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(20, 90, 120));
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("logo.png"), content);
    }

    private static BufferedImage decoded(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.file()));
    }

    @Test
    void keepsTransparencyOfPng() throws IOException {
        var read = decoded(reader.read(file(picture("png", BufferedImage.TYPE_INT_ARGB, 300, 200))));
        assertThat(read.getWidth()).isEqualTo(300);
        assertThat(read.getRGB(299, 0) >>> 24).isZero();
        assertThat(new Color(read.getRGB(0, 0))).isEqualTo(new Color(20, 90, 120));
    }

    @Test
    void readsJpegWhateverItIsCalled() throws IOException {
        var read = decoded(reader.read(file(picture("jpg", BufferedImage.TYPE_INT_RGB, 300, 200))));
        assertThat(read.getHeight()).isEqualTo(200);
    }

    @Test
    void reducesWhatIsLargerThanPrintShowsInProportion() throws IOException {
        var read = decoded(reader.read(file(picture("png", BufferedImage.TYPE_INT_RGB, 3000, 2000))));
        assertThat(read.getHeight()).isEqualTo(400);
        assertThat(read.getWidth()).isEqualTo(600);
    }

    @Test
    void reducesAWideOneToItsWidth() throws IOException {
        var read = decoded(reader.read(file(picture("png", BufferedImage.TYPE_INT_RGB, 4000, 200))));
        assertThat(read.getWidth()).isEqualTo(1680);
        assertThat(read.getHeight()).isEqualTo(84);
    }

    @Test
    void refusesAFileThatIsNoPicture() throws IOException {
        var file = file("<svg/>".getBytes(StandardCharsets.US_ASCII));
        assertProblem("logo.no-picture", () -> reader.read(file));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        var file = file(new byte[0]);
        assertProblem("logo.no-picture", () -> reader.read(file));
    }

    @Test
    void refusesAPictureCutShort() throws IOException {
        var whole = picture("png", BufferedImage.TYPE_INT_RGB, 300, 200);
        var file = file(Arrays.copyOf(whole, 60));
        assertProblem("logo.damaged", () -> reader.read(file));
    }

    @Test
    void refusesMoreThanFourMegabytes() throws IOException {
        var file = file(Arrays.copyOf(picture("png", BufferedImage.TYPE_INT_RGB, 30, 20), 4 * 1024 * 1024 + 1));
        assertProblem("logo.too-large", () -> reader.read(file));
    }

    @Test
    void refusesMoreDotsThanMemoryShouldTake() throws IOException {
        var file = file(picture("png", BufferedImage.TYPE_BYTE_BINARY, 5001, 20));
        assertProblem("logo.wrong-size", () -> reader.read(file));
    }

    @Test
    void refusesAFewDots() throws IOException {
        var file = file(picture("png", BufferedImage.TYPE_INT_RGB, 15, 300));
        assertProblem("logo.wrong-size", () -> reader.read(file));
    }

    @Test
    void saysThatThereIsNoFile() {
        assertProblem("logo.unreadable", () -> reader.read(folder.resolve("none.png")));
    }
}
