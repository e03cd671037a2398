package org.campusaccord.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Notice.Tone;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Document;
import org.campusaccord.domain.Problem;
import org.openpdf.text.ExceptionConverter;

/**
 * Writes documents as PDF/UA-1 and PDF/A-2a at once: tagged throughout, fonts embedded, bookmarks, page numbers. One renderer
 * serves many documents.
 */
public final class PdfRenderer implements PdfWriter {
    private final Clock clock;
    private final Fonts fonts = new Fonts();
    private final Pictures pictures = new Pictures();

    /** @param clock gives the time that files carry */
    public PdfRenderer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var breaker = new LineBreaker(fonts, Locale.forLanguageTag(document.language()));
        // Everything is laid out before the file is begun, so that a character without a glyph leaves nothing
        // half-written.
        var layouts = layouts(document, breaker);
        var feet = feet(document, breaker);
        try (var file = new PdfFile(document, out, clock)) {
            var canvas = new PageCanvas(file, feet, document.page());
            for (int i = 0; i < layouts.size(); i++) {
                canvas.gap(layouts.get(i).gapBefore());
                canvas.need(needed(document.blocks(), layouts, i));
                layouts.get(i).draw(canvas);
                file.structure().finish();
            }
            canvas.finishPage();
            feet.fillInNumbers();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private List<Layout> layouts(Document document, LineBreaker breaker) {
        var factory = new Layouts(breaker, pictures, PageCanvas.width(document.page()));
        var layouts = new ArrayList<Layout>();
        var section = document.title();
        for (var block : document.blocks()) {
            // Headings within a section may be people's names, which a problem must not carry.
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                section = heading.text();
            }
            try {
                layouts.add(factory.of(block));
            } catch (Fonts.MissingGlyph missing) {
                throw problem(missing.codePoint(), section);
            }
        }
        return layouts;
    }

    private static PageFeet feet(Document document, LineBreaker breaker) {
        try {
            return new PageFeet(document.foot(), breaker, document.page());
        } catch (Fonts.MissingGlyph missing) {
            throw problem(missing.codePoint(), document.foot().text());
        }
    }

    private static RuntimeException problem(int codePoint, String section) {
        var name = Character.getName(codePoint);
        return Problem.of("pdf.glyph-missing", "U+%04X".formatted(codePoint), name == null ? "" : name, section)
                .asException();
    }

    /** What must fit below: the beginning of the block, and of what must not be parted from it. */
    private static float needed(List<Block> blocks, List<Layout> layouts, int index) {
        float needed = layouts.get(index).leastHeight();
        for (int i = index; i + 1 < blocks.size() && keepsWith(blocks.get(i), blocks.get(i + 1)); i++) {
            needed += layouts.get(i + 1).gapBefore() + layouts.get(i + 1).leastHeight();
        }
        return needed;
    }

    /** Whether the first of two blocks would look lost at a page's end without the second. */
    private static boolean keepsWith(Block block, Block next) {
        return switch (block) {
            case Block.Heading _ -> true;
            case Paragraph paragraph
            when paragraph.style() == Paragraph.Style.QUIET ->
                !(next instanceof Block.Heading || next instanceof Block.PageBreak);
            case Block.Notice notice -> notice.tone() == Tone.CALM && next instanceof Block.Heading;
            case Block.SignatureField _ ->
                next instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.QUOTE;
            default -> false;
        };
    }
}
