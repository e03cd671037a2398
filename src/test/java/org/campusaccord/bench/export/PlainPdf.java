package org.campusaccord.bench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.bench.export.PlainFonts.Look;
import org.campusaccord.document.Block;
import org.campusaccord.document.Document;
import org.openpdf.text.Chunk;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a document as somebody would who uses OpenPDF as it comes: its own paragraphs and tables, the same words, fonts,
 * sizes, links, bookmarks and page numbers as ours, but without tags, and conforming to nothing.
 */
final class PlainPdf {
    private static final float MARGIN = 72;

    private final PlainFonts fonts = new PlainFonts();
    private final PlainTables tables = new PlainTables(fonts);

    /** Leaves the stream open. */
    void write(Document document, OutputStream out) throws IOException {
        var paper = document.page().paper();
        var file = new org.openpdf.text.Document(new Rectangle(paper.width(), paper.height()), MARGIN, MARGIN, 68, 78);
        var writer = PdfWriter.getInstance(file, out);
        writer.setCloseStream(false);
        file.addTitle(document.title());
        file.open();
        var feet = new PlainFeet(fonts, document.foot(), writer);
        writer.setPageEvent(feet);
        var outlines = new ArrayList<PdfOutline>();
        outlines.add(writer.getRootOutline());
        for (var block : document.blocks()) {
            add(block, file, writer, feet, outlines);
        }
        file.close();
    }

    private void add(
            Block block, org.openpdf.text.Document file, PdfWriter writer, PlainFeet feet, List<PdfOutline> outlines)
            throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                file.add(heading(heading));
                bookmark(heading, outlines);
            }
            case Block.Paragraph paragraph -> file.add(paragraph(paragraph.text(), look(paragraph)));
            case Block.BulletList list -> {
                for (var point : list.points()) {
                    file.add(paragraph("• " + point, Look.BODY));
                }
            }
            case Block.Facts facts -> file.add(tables.facts(facts.facts()));
            case Block.Table table -> {
                if (table.caption().isPresent()) {
                    file.add(paragraph(table.caption().get(), Look.NOTE));
                }
                file.add(tables.table(table));
            }
            case Block.Logo logo -> {
                var image = Image.getInstance(logo.picture().file());
                image.scaleToFit(200, 46);
                file.add(image);
            }
            case Block.Contents contents -> {
                for (var entry : contents.entries()) {
                    file.add(entry(entry, feet, writer));
                }
            }
            case Block.Rule _ -> file.add(tables.rule());
            case Block.PageBreak _ -> file.newPage();
            case Block.Notice notice -> file.add(tables.notice(notice));
            case Block.SignatureField field -> file.add(tables.signature(field, writer));
            case Block.Chart _,
                    Block.SpineLabel _,
                    Block.TabMark _,
                    Block.TitlePage _,
                    Block.WritingSpace _,
                    Block.Change _ -> throw new IllegalArgumentException("an agreement has none");
        }
    }

    private Paragraph heading(Block.Heading heading) {
        var look = switch (heading.level()) {
            case 1 -> Look.TITLE;
            case 2 -> Look.SECTION;
            default -> Look.SUBSECTION;
        };
        var paragraph = paragraph(heading.text(), look);
        paragraph.setSpacingBefore(heading.level() == 2 ? 24 : 12);
        paragraph.setKeepTogether(true);
        if (paragraph.getChunks().getFirst() instanceof Chunk first) {
            first.setLocalDestination(heading.anchor());
            first.setGenericTag(heading.anchor());
        }
        return paragraph;
    }

    private static void bookmark(Block.Heading heading, List<PdfOutline> outlines) {
        while (outlines.size() > heading.level()) {
            outlines.removeLast();
        }
        outlines.add(new PdfOutline(
                outlines.getLast(), PdfAction.gotoLocalPage(heading.anchor(), false), heading.text(), false));
    }

    private static Look look(Block.Paragraph paragraph) {
        return switch (paragraph.style()) {
            case NORMAL -> Look.BODY;
            case LEAD -> Look.LEAD;
            case QUIET, QUOTE -> Look.QUIET;
            case CODE -> Look.CODE;
        };
    }

    private Paragraph entry(Block.Contents.Entry entry, PlainFeet feet, PdfWriter writer) throws IOException {
        var phrase = fonts.phrase(entry.text() + " ", Look.CELL);
        for (var chunk : phrase.getChunks()) {
            ((Chunk) chunk).setLocalGoto(entry.anchor());
        }
        phrase.add(new Chunk(Image.getInstance(feet.pageOf(entry.anchor(), writer)), 0, 0));
        return spaced(phrase);
    }

    private Paragraph paragraph(String text, Look look) {
        return spaced(fonts.phrase(text, look));
    }

    private static Paragraph spaced(Phrase phrase) {
        var paragraph = new Paragraph(phrase);
        paragraph.setLeading(phrase.getLeading());
        paragraph.setSpacingBefore(5);
        return paragraph;
    }
}
