package org.campusaccord.export.pdf;

import org.campusaccord.document.Block.Logo;
import org.openpdf.text.Image;

/** A logo at the left, as large as its room allows. */
final class LogoLayout implements Layout {
    private static final float TALLEST = 46;
    private static final float WIDEST = 200;

    private final Image image;
    private final String description;
    private final float width;
    private final float height;

    LogoLayout(Logo logo, Pictures pictures) {
        this.image = pictures.image(logo.picture());
        this.description = logo.description();
        float scale = Math.min(TALLEST / image.getHeight(), WIDEST / image.getWidth());
        this.width = image.getWidth() * scale;
        this.height = image.getHeight() * scale;
    }

    @Override
    public float gapBefore() {
        return 0;
    }

    @Override
    public float leastHeight() {
        return height;
    }

    @Override
    public void draw(PageCanvas canvas) {
        float left = canvas.left();
        float bottom = canvas.y() - height;
        var figure = canvas.parent().figure(description, left, bottom, left + width, canvas.y());
        canvas.content(figure).addImage(image, width, 0, 0, height, left, bottom);
        canvas.down(height + 26);
    }
}
