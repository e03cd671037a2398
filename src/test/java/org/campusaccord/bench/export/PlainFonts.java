package org.campusaccord.bench.export;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/** The fonts of our own renderer, read once, in OpenPDF's own way of taking the first that has a character. */
final class PlainFonts {
    private static final Color INK = new Color(0x1c2127);
    private static final Color GREY = new Color(0x565f69);
    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVu";

    private final Map<String, BaseFont> read = new HashMap<>();
    private final Map<Look, FontSelector> selectors = new HashMap<>();

    /** A way to set text, of the sizes of our own renderer. */
    enum Look {
        TITLE("Sans-Bold", 25, 30, INK),
        LEAD("Sans-Regular", 14.5f, 20, INK),
        SECTION("Sans-Bold", 15.5f, 20, INK),
        SUBSECTION("Sans-Bold", 10.5f, 14, INK),
        BODY("Serif-Regular", 11, 15.5f, INK),
        QUIET("Serif-Italic", 10.5f, 14.5f, GREY),
        CODE("Mono-Regular", 10, 15, INK),
        LABEL("Sans-Regular", 9, 15.5f, GREY),
        HEAD("Sans-Bold", 8.5f, 11.5f, INK),
        CELL("Sans-Regular", 9.5f, 13, INK),
        NOTE("Sans-Regular", 8.5f, 13, GREY),
        TYPED("Serif-Italic", 22, 25, INK),
        FOOT("Sans-Regular", 8, 10, GREY);

        private final String face;
        private final float size;
        private final float leading;
        private final Color color;

        Look(String face, float size, float leading, Color color) {
            this.face = face;
            this.size = size;
            this.leading = leading;
            this.color = color;
        }

        float leading() {
            return leading;
        }

        float size() {
            return size;
        }
    }

    Phrase phrase(String text, Look look) {
        var phrase = selectors.computeIfAbsent(look, this::selector).process(text);
        phrase.setLeading(look.leading());
        return phrase;
    }

    /** The font of most characters. */
    BaseFont font(Look look) {
        return font(LIBERATION + look.face + ".ttf");
    }

    private FontSelector selector(Look look) {
        var selector = new FontSelector();
        selector.addFont(new Font(font(look), look.size, Font.NORMAL, look.color));
        var bold = look.face.endsWith("Bold") ? "Sans-Bold" : "Sans";
        selector.addFont(new Font(font(DEJAVU + bold + ".ttf"), look.size, Font.NORMAL, look.color));
        return selector;
    }

    private BaseFont font(String resource) {
        return read.computeIfAbsent(resource, PlainFonts::read);
    }

    private static BaseFont read(String resource) {
        try (var stream = PlainFonts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource);
            }
            var font = BaseFont.createFont(
                    resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
            font.setSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
