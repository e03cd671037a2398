import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon and that of its files, and writes them in the forms that the systems want. This drawing is
 * their source: {@code java src/main/build/icons/DrawIcons.java installer} writes the files that are kept there.
 */
public final class DrawIcons {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final double UNIT = 256;

    private static final Color BLUE = new Color(0x0969da);
    private static final Color DEEP = new Color(0x0a3f8a);
    private static final Color SKY = new Color(0x80ccff);
    private static final Color PAPER = new Color(0xffffff);
    private static final Color EDGE = new Color(0xafb8c1);

    private DrawIcons() {}

    /** @param arguments the folder {@code installer} */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        write(folder, "campus-accord", "apps/campus-accord", DrawIcons::drawProgram);
        write(folder, "accord-file", "mimetypes/application-x-campus-accord", DrawIcons::drawFile);
    }

    private static void write(Path folder, String name, String themed, Drawing drawing) throws IOException {
        var pictures = new LinkedHashMap<Integer, byte[]>();
        for (int size : SIZES) {
            pictures.put(size, png(size, drawing));
        }
        var icons = folder.resolve("icons");
        Files.createDirectories(icons);
        Files.write(icons.resolve(name + ".png"), pictures.get(256));
        Files.write(icons.resolve(name + ".ico"), IconFiles.ico(pictures));
        Files.write(icons.resolve(name + ".icns"), IconFiles.icns(pictures));
        for (var picture : pictures.entrySet()) {
            var file = folder.resolve("linux/desktop/icons/%1$dx%1$d/%2$s.png".formatted(picture.getKey(), themed));
            Files.createDirectories(file.getParent());
            Files.write(file, picture.getValue());
        }
    }

    /** Draws into a square with sides of 256. */
    private interface Drawing {
        void draw(Graphics2D graphics);
    }

    private static byte[] png(int size, Drawing drawing) throws IOException {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setTransform(AffineTransform.getScaleInstance(size / UNIT, size / UNIT));
        drawing.draw(graphics);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** Two people who speak with each other, and what they agree on. */
    private static void drawProgram(Graphics2D graphics) {
        graphics.setPaint(new GradientPaint(0, 0, BLUE, 0, 256, DEEP));
        graphics.fill(new RoundRectangle2D.Double(10, 10, 236, 236, 56, 56));
        drawTalk(graphics, SKY, PAPER, DEEP);
    }

    /** The same on a sheet with a folded corner. */
    private static void drawFile(Graphics2D graphics) {
        var sheet = path(44, 12, 160, 12, 212, 64, 212, 244, 44, 244);
        sheet.closePath();
        graphics.setPaint(PAPER);
        graphics.fill(sheet);
        graphics.setPaint(EDGE);
        graphics.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(sheet);
        graphics.draw(path(160, 12, 160, 64, 212, 64));
        graphics.translate(128, 148);
        graphics.scale(0.66, 0.66);
        graphics.translate(-128, -128);
        drawTalk(graphics, SKY, BLUE, PAPER);
    }

    private static void drawTalk(Graphics2D graphics, Color back, Color front, Color check) {
        drawBubble(graphics, back, 44, 46, 124, 92, path(64, 120, 64, 164, 108, 130));
        drawBubble(graphics, front, 84, 88, 132, 98, path(196, 170, 196, 216, 150, 178));
        graphics.setStroke(new BasicStroke(17, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setPaint(check);
        graphics.draw(path(122, 138, 142, 158, 180, 118));
    }

    private static void drawBubble(Graphics2D graphics, Color color, int x, int y, int width, int height, Path2D tail) {
        graphics.setPaint(color);
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, 44, 44));
        tail.closePath();
        graphics.fill(tail);
    }

    private static Path2D path(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int next = 2; next < points.length; next += 2) {
            path.lineTo(points[next], points[next + 1]);
        }
        return path;
    }
}
