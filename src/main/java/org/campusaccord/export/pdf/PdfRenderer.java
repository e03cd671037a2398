package org.campusaccord.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.PrintableText;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Notice.Tone;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Book;
import org.campusaccord.document.Chapter;
import org.campusaccord.document.Document;
import org.campusaccord.domain.Problem;
import org.openpdf.text.ExceptionConverter;

/**
 * Writes documents as PDF/UA-1 and PDF/A-2a at once: tagged throughout, fonts embedded, bookmarks, page numbers. One renderer
 * serves many documents.
 */
public final class PdfRenderer implements PdfWriter, PrintableText {
    /** One for each face in which people's words are set. */
    private static final List<TextStyle> FACES =
            List.of(TextStyle.BODY, TextStyle.QUOTE, TextStyle.CELL, TextStyle.NAME);

    private final Clock clock;
    private final Fonts fonts = new Fonts();
    private final Pictures pictures = new Pictures();

    /** @param clock gives the time that files carry */
    public PdfRenderer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        write(book, Optional.empty(), "", out);
    }

    /**
     * Writes a signed agreement with an empty signature field on each drawn or typed signature, and one on the seal on its
     * certificate page. Returns these fields in their order.
     */
    public List<EmptyField> writeForSealing(Document document, SealBox seal, OutputStream out) throws IOException {
        return writeForSealing(document, seal, "", out);
    }

    /**
     * The same for a file that will stand in one with others.
     *
     * @param names what the names of places and fields begin with, so that they are unique there
     */
    public List<EmptyField> writeForSealing(Document document, SealBox seal, String names, OutputStream out)
            throws IOException {
        return write(Book.of(document, names), Optional.of(seal), names, out).fields();
    }

    @Override
    public int pages(Document document) throws IOException {
        return write(Book.of(document), Optional.empty(), "", OutputStream.nullOutputStream())
                .pages();
    }

    @Override
    public OptionalInt unprintable(String text) {
        try {
            FACES.forEach(style -> Glyphs.of(fonts, List.of(new Span(text, style))));
            return OptionalInt.empty();
        } catch (Fonts.MissingGlyph missing) {
            return OptionalInt.of(missing.codePoint());
        }
    }

    private record Written(List<EmptyField> fields, int pages) {}

    private Written write(Book book, Optional<SealBox> box, String names, OutputStream out) throws IOException {
        var breaker = new LineBreaker(fonts, Locale.forLanguageTag(book.language()));
        var feet = new PageFeet(breaker, book.page());
        var chapters = book.chapters().iterator();
        // A chapter is laid out before it is drawn, the first one before the file is begun, so that a character without
        // a
        // glyph leaves nothing half-written there.
        var next = laidOut(chapters.next(), book, breaker, feet);
        var seal = box.map(words -> new SealLayout(words, breaker, PageCanvas.width(book.page())));
        try (var file = new PdfFile(book, out, clock, seal.map(_ -> names))) {
            var canvas = new PageCanvas(file, feet, book.page(), next.chapter(), next.foot());
            draw(next, seal, canvas, file);
            while (chapters.hasNext()) {
                next = laidOut(chapters.next(), book, breaker, feet);
                canvas.begin(next.chapter(), next.foot());
                draw(next, Optional.empty(), canvas, file);
            }
            canvas.end();
            return new Written(file.closeFields(), canvas.page());
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void draw(LaidOut chapter, Optional<SealLayout> seal, PageCanvas canvas, PdfFile file)
            throws IOException {
        var blocks = chapter.chapter().blocks();
        var layouts = chapter.layouts();
        int beforeSeal = seal.isPresent() ? beforeSeal(blocks) : -1;
        for (int i = 0; i < layouts.size(); i++) {
            canvas.gap(layouts.get(i).gapBefore());
            canvas.need(needed(blocks, layouts, i));
            layouts.get(i).draw(canvas);
            if (seal.isPresent() && i == beforeSeal) {
                canvas.gap(seal.get().gapBefore());
                canvas.need(seal.get().leastHeight());
                seal.get().draw(canvas);
            }
            file.structure().finish();
        }
    }

    /** After which block the seal stands: the one that follows the heading of the certificate. */
    private static int beforeSeal(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && heading.anchor().equals(SealBox.BELOW)) {
                return i + 1;
            }
        }
        return blocks.size() - 1;
    }

    private record LaidOut(Chapter chapter, PageFeet.Foot foot, List<Layout> layouts) {}

    private LaidOut laidOut(Chapter chapter, Book book, LineBreaker breaker, PageFeet feet) {
        return new LaidOut(chapter, foot(chapter, feet), layouts(chapter, book, breaker));
    }

    private List<Layout> layouts(Chapter chapter, Book book, LineBreaker breaker) {
        var factory = new Layouts(breaker, pictures, PageCanvas.width(book.page()));
        var layouts = new ArrayList<Layout>();
        var section = book.title();
        for (var block : chapter.blocks()) {
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

    private static PageFeet.Foot foot(Chapter chapter, PageFeet feet) {
        try {
            return feet.foot(chapter.foot());
        } catch (Fonts.MissingGlyph missing) {
            throw problem(missing.codePoint(), chapter.foot().text());
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
