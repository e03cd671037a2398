package org.campusaccord.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.campusaccord.application.document.AgreementDocument;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Block;
import org.campusaccord.document.Book;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.document.PageSetup;
import org.campusaccord.document.PaperSize;
import org.campusaccord.text.Messages;

/** Writes documents as PDF and reads them back with another library. */
final class PdfReading {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-20T15:00:00Z"), ZoneOffset.UTC);

    private PdfReading() {}

    static Document document(AgreementRecord agreement) {
        return new AgreementDocument(new Messages(Locale.US), PrintSettings.USUAL).compose(agreement);
    }

    static Document document(Block... blocks) {
        return document(List.of(blocks));
    }

    static Document document(List<Block> blocks) {
        return new Document(
                "A title",
                "A subject",
                "",
                "en-US",
                PageSetup.of(PaperSize.LETTER),
                new PageFoot("A foot", "Page {0} of {1}"),
                blocks);
    }

    static byte[] write(Book book) {
        try {
            var out = new ByteArrayOutputStream();
            new PdfRenderer(CLOCK).write(book, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(Document document) {
        return write(Book.of(document));
    }

    static <T> T read(Document document, Function<PDDocument, T> reader) {
        try (var pdf = Loader.loadPDF(write(document))) {
            return reader.apply(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page in the order in which it was written. */
    static List<String> pages(Document document) {
        return read(document, pdf -> {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(text(pdf, page));
            }
            return pages;
        });
    }

    /** All text with white space folded to blanks. */
    static String text(Document document) {
        return String.join(" ", pages(document)).replaceAll("\\s+", " ");
    }

    private static String text(PDDocument pdf, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the leftmost character of a page stands. */
    static float leftEdge(PDDocument pdf, int page) {
        var edges = new ArrayList<Float>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                edges.add(text.getXDirAdj());
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try {
            stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.min(edges);
    }

    /** The titles of the bookmarks, indented by their depth. */
    static List<String> bookmarks(Document document) {
        return read(document, pdf -> {
            var titles = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), "", titles);
            return titles;
        });
    }

    private static void collect(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            collect(item, indent + "  ", titles);
        }
    }
}
