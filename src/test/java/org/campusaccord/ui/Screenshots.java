package org.campusaccord.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pictures of what a test shows, in the folder that the build names. They are for people to look at, so they are drawn
 * only when somebody asks for them with {@code -Dpictures=true}; laying the screens out is tried in any case.
 */
public final class Screenshots {
    private static final Path FOLDER = Path.of(System.getProperty("campusaccord.screenshots", "target/screenshots"));

    private static final boolean WANTED = Boolean.getBoolean("campusaccord.pictures");

    private static final int PASSES = 4;

    private Screenshots() {}

    /** Keeps a picture of the scene as {@code name.png}, if pictures are wanted. */
    public static void take(Scene scene, String name) {
        settle(scene.getRoot());
        if (WANTED) {
            keep(name, () -> scene.snapshot(null));
        }
    }

    /** Keeps a picture of the scene as {@code name.png}, wanted or not. */
    public static Path draw(Scene scene, String name) {
        settle(scene.getRoot());
        return keep(name, () -> scene.snapshot(null));
    }

    /** Keeps a picture of a node in its whole height, however much of it the window shows, if pictures are wanted. */
    public static void take(Node node, String name) {
        settle(node.getScene().getRoot());
        if (WANTED) {
            keep(name, () -> node.snapshot(null, null));
        }
    }

    /** Layouts that fold by their width need a second pass. */
    private static void settle(Parent root) {
        for (int pass = 0; pass < PASSES; pass++) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                root.applyCss();
                root.layout();
            });
        }
    }

    private static Path keep(String name, Callable<WritableImage> snapshot) {
        var image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> SwingFXUtils.fromFXImage(snapshot.call(), null));
        var file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", new File(file.toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
