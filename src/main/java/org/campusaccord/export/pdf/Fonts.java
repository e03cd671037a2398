package org.campusaccord.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/** The bundled fonts, each read when a character first needs it, and which of them draws which character. */
final class Fonts {
    private final Map<String, BaseFont> read = new ConcurrentHashMap<>();

    /**
     * The first font of the face's chain that has a character.
     *
     * @param codePoint as written, to name it where no font has it
     * @param drawn as drawn, such as the form of a letter between its neighbors
     */
    BaseFont font(Face face, int codePoint, int drawn) {
        // DejaVu has the letters of N'Ko, but only a shaping engine could join them.
        if (codePoint >= 0x07c0 && codePoint <= 0x07ff) {
            throw new MissingGlyph(codePoint);
        }
        // Marks of the first fonts stand beside their letter unless a shaping engine moves them; DejaVu's do not.
        int from = Characters.isMark(drawn) ? 1 : 0;
        for (int i = 0; i < face.fonts(); i++) {
            var font = font(face.resource((from + i) % face.fonts()));
            if (font.charExists(drawn)) {
                return font;
            }
        }
        throw new MissingGlyph(codePoint);
    }

    private BaseFont font(String resource) {
        return read.computeIfAbsent(resource, Fonts::read);
    }

    private static BaseFont read(String resource) {
        try (var stream = Fonts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("font missing: " + resource);
            }
            var font = BaseFont.createFont(
                    resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetNames());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character that no font of a chain has; the renderer says where it stands. */
    static final class MissingGlyph extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int codePoint;

        MissingGlyph(int codePoint) {
            super("no glyph for U+%04X".formatted(codePoint));
            this.codePoint = codePoint;
        }

        int codePoint() {
            return codePoint;
        }
    }
}
