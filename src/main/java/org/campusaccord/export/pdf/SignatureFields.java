package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The signature fields of a file. Each points at a value that is not in the file yet: whoever signs adds that object and
 * changes nothing else.
 */
final class SignatureFields {
    private static final int SIGNED_AND_ONLY_ADDED_TO = 3;

    /** What a field will say: who signs, and what they say by it. */
    record Words(String name, String reason) {}

    private final PdfWriter writer;
    private final Structure structure;
    private final String names;
    private final List<EmptyField> empty = new ArrayList<>();
    private final PdfArray fields = new PdfArray();

    /** @param names what the name of each begins with */
    SignatureFields(PdfWriter writer, Structure structure, String names) {
        this.writer = writer;
        this.structure = structure;
        this.names = names;
    }

    /**
     * Adds a field to the page that is being filled.
     *
     * @param label what somebody hears who cannot see it
     * @param form the element that the field is
     * @param look draws it, with the origin at its lower left corner
     */
    void add(Words words, String label, Rectangle box, Element form, Consumer<PdfContentByte> look) {
        var value = writer.getPdfIndirectReference();
        empty.add(new EmptyField(value.getNumber(), words.name(), words.reason()));
        var field = new PdfAnnotation(writer, box);
        field.put(PdfName.SUBTYPE, PdfName.WIDGET);
        field.put(PdfName.FT, PdfName.SIG);
        field.put(PdfName.T, new PdfString(names + "signature-" + empty.size()));
        field.put(PdfName.TU, new PdfString(label, PdfObject.TEXT_UNICODE));
        field.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        field.put(PdfName.V, value);
        field.put(PdfName.P, writer.getCurrentPage());
        var template = writer.getDirectContent().createTemplate(box.getWidth(), box.getHeight());
        look.accept(template);
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, template);
        structure.place(field, form);
        fields.add(field.getIndirectReference());
    }

    /** Tells the file of its fields; returns them in their order. */
    List<EmptyField> close() {
        if (!empty.isEmpty()) {
            var form = new PdfDictionary();
            form.put(PdfName.FIELDS, fields);
            form.put(PdfName.SIGFLAGS, new PdfNumber(SIGNED_AND_ONLY_ADDED_TO));
            writer.getExtraCatalog().put(PdfName.ACROFORM, form);
        }
        return List.copyOf(empty);
    }
}
