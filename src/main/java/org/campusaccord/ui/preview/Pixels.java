package org.campusaccord.ui.preview;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.campusaccord.application.pages.PagePicture;

/** A page's pixels as a picture of the window, which shares them. */
final class Pixels {
    private Pixels() {}

    static Image image(PagePicture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }
}
