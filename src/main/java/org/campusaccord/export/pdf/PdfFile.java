package org.campusaccord.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.campusaccord.document.Book;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF/UA-1 and PDF/A-2a file that is being written, with what it says about itself. Its id, its dates and every other byte
 * follow from the document and the clock.
 */
final class PdfFile implements AutoCloseable {
    private static final String PROGRAM = "Campus Accord";
    private static final String COLORS = "sRGB";

    private final org.openpdf.text.Document pages;
    private final PdfWriter writer;
    private final Structure structure;
    private final UUID id;
    private final Optional<SignatureFields> fields;

    /** @param fieldNames what the names of the fields for signatures begin with; empty when signatures get none */
    PdfFile(Book document, OutputStream out, Clock clock, Optional<String> fieldNames) throws IOException {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var paper = document.page().paper();
        id = UUID.nameUUIDFromBytes(
                (document.title() + document.subtitle() + document.page() + now + fieldNames.orElse(""))
                        .getBytes(StandardCharsets.UTF_8));
        pages = new org.openpdf.text.Document(new Rectangle(paper.width(), paper.height()), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(pages, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        pages.open();
        Innards.packPlaces(writer);
        describe(document, now);
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colors()));
        structure = new Structure(writer);
        fields = fieldNames.map(names -> new SignatureFields(writer, structure, names));
    }

    private void describe(Book document, Instant now) {
        var calendar = GregorianCalendar.from(now.atZone(ZoneOffset.UTC));
        pages.addTitle(document.title());
        pages.addSubject(document.subtitle());
        if (!document.author().isEmpty()) {
            pages.addAuthor(document.author());
        }
        pages.addCreator(PROGRAM);
        // addCreationDate writes the time on the system's clock.
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(calendar));
        writer.getInfo().put(PdfName.MODDATE, new PdfDate(calendar));
        writer.getInfo().put(PdfName.FILEID, fileId());
        // setDocumentLanguage writes nothing.
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
        writer.setXmpMetadata(Metadata.of(Map.of(
                "title", document.title(),
                "subject", document.subtitle(),
                "author", document.author(),
                "language", document.language(),
                "program", PROGRAM,
                "producer", org.openpdf.text.Document.getVersion(),
                "time", now.toString())));
    }

    /** What the numbers of colors mean; the profile is a free one of half a kilobyte. */
    private PdfDictionary colors() throws IOException {
        var profile = new PdfStream(Metadata.resource(COLORS + ".icc"));
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLORS));
        intent.put(PdfName.INFO, new PdfString(COLORS));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private PdfObject fileId() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return PdfEncryption.createInfoId(bytes, bytes);
    }

    PdfContentByte content() {
        return writer.getDirectContent();
    }

    /** What the file holds, for those who listen to it. */
    Structure structure() {
        return structure;
    }

    /** Makes an area of the page a link to a place in the file. */
    void link(Element element, Rectangle area, String anchor, String spoken) {
        var link = PdfAnnotation.createLink(
                writer, area, PdfAnnotation.HIGHLIGHT_INVERT, PdfAction.gotoLocalPage(anchor, false));
        link.put(PdfName.CONTENTS, new PdfString(spoken, PdfObject.TEXT_UNICODE));
        link.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        structure.place(link, element);
    }

    /** Names a place, so that links find it. */
    void name(String anchor, Destinations.Place place) {
        var destination = new PdfDestination(PdfDestination.XYZ, 0, place.y(), 0);
        destination.addPage(writer.getPageReference(place.page()));
        content().localDestination(anchor, destination);
    }

    /** Where signature fields go; empty where there are to be none. */
    Optional<SignatureFields> fields() {
        return fields;
    }

    /** Tells the file of its signature fields, before it is closed; returns them in their order. */
    List<EmptyField> closeFields() {
        return fields.map(SignatureFields::close).orElse(List.of());
    }

    void nextPage() {
        pages.newPage();
    }

    @Override
    public void close() throws IOException {
        structure.close();
        // Fonts are written last.
        ScopedValue.where(SubsetNames.LOT, new Random(id.getLeastSignificantBits()))
                .run(pages::close);
    }
}
