package org.campusaccord.export.pdf;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.campusaccord.document.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF file that is being written, with what it says about itself. Its id and dates follow from the document and the clock. */
final class PdfFile implements AutoCloseable {
    private static final String PROGRAM = "Campus Accord";

    private final org.openpdf.text.Document pages;
    private final PdfWriter writer;

    PdfFile(Document document, OutputStream out, Clock clock) {
        var paper = document.paper();
        pages = new org.openpdf.text.Document(new Rectangle(paper.width(), paper.height()), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(pages, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        pages.open();
        describe(document, clock.instant());
    }

    private void describe(Document document, Instant now) {
        var calendar = GregorianCalendar.from(now.atZone(ZoneOffset.UTC));
        pages.addTitle(document.title());
        pages.addSubject(document.subtitle());
        if (!document.author().isEmpty()) {
            pages.addAuthor(document.author());
        }
        pages.addCreator(PROGRAM);
        pages.addCreationDate(new PdfDate(calendar));
        pages.addModificationDate(new PdfDate(calendar));
        writer.getInfo().put(PdfName.FILEID, fileId(document, now));
        // setDocumentLanguage writes nothing.
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
    }

    private static org.openpdf.text.pdf.PdfObject fileId(Document document, Instant now) {
        var seed = (document.title() + document.hashCode() + now).getBytes(StandardCharsets.UTF_8);
        var name = UUID.nameUUIDFromBytes(seed);
        var id = ByteBuffer.allocate(16)
                .putLong(name.getMostSignificantBits())
                .putLong(name.getLeastSignificantBits())
                .array();
        return PdfEncryption.createInfoId(id, id);
    }

    PdfContentByte content() {
        return writer.getDirectContent();
    }

    void nextPage() {
        pages.newPage();
    }

    @Override
    public void close() {
        pages.close();
    }
}
