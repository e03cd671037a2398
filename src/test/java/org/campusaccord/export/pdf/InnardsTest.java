package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfWriter;

/** Long binders fit into little memory only as long as OpenPDF has inside what we know of it. */
@Beside
final class InnardsTest {
    private PdfWriter writer;

    @BeforeEach
    void begin() {
        var document = new Document();
        writer = PdfWriter.getInstance(document, new ByteArrayOutputStream());
        writer.setTagged();
        document.open();
    }

    @Test
    void findsTheParentTree() {
        int key = writer.getStructureTreeRoot().addExistingObject(writer.getPdfIndirectReference());

        assertThat(Innards.parentTree(writer)).containsOnlyKeys(key);
    }

    @Test
    void packsThePlacesOfObjects() throws Exception {
        assertThat(Innards.packPlaces(writer)).isTrue();

        var body = PdfWriter.class.getDeclaredField("body");
        body.setAccessible(true);
        var places = body.getType().getDeclaredField("xrefs");
        places.setAccessible(true);
        int before = ((ObjectPlaces) places.get(body.get(writer))).size();
        writer.addToBody(new PdfDictionary());
        assertThat((ObjectPlaces) places.get(body.get(writer))).hasSize(before + 1);
    }
}
