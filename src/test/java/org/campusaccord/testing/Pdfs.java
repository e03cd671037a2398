package org.campusaccord.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campusaccord.document.Block;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.document.PageSetup;
import org.campusaccord.document.PaperSize;
import org.campusaccord.export.pdf.PdfRenderer;

/** Small PDFs, made by the renderer that makes all of them. */
public final class Pdfs {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneOffset.UTC);

    private Pdfs() {}

    /** Pages that each say which one they are, on Letter. */
    public static byte[] pages(int count) {
        return pages(
                PaperSize.LETTER,
                IntStream.rangeClosed(1, count)
                        .mapToObj(page -> "These words stand on page " + page + ".")
                        .toArray(String[]::new));
    }

    /** A page for each text. */
    public static byte[] pages(PaperSize paper, String... texts) {
        var blocks = new ArrayList<Block>();
        for (var text : texts) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.add(new Block.Paragraph(Block.Paragraph.Style.NORMAL, text));
        }
        return write(paper, blocks);
    }

    /** The words of a file, page after page. */
    public static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    private static byte[] write(PaperSize paper, List<Block> blocks) {
        var document = new Document(
                "Partnership agreement",
                "Live Oak Elementary",
                "Pecan Valley ISD",
                "en-US",
                PageSetup.of(paper),
                new PageFoot("Live Oak Elementary", "Page {0} of {1}"),
                blocks);
        var out = new ByteArrayOutputStream();
        try {
            new PdfRenderer(CLOCK).write(document, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
