package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.campusaccord.export.seal.SealEntry.FileEnd;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * Adds an empty signature field to a sealed file, by an update at its end: on the last page, without a look of its own, and
 * as the last element of the structure. Nothing that was there is changed.
 */
final class FieldAddition {
    private static final PdfName PARENT_TREE = new PdfName("ParentTree");
    private static final PdfName NUMBERS = new PdfName("Nums");
    private static final PdfName LIMITS = new PdfName("Limits");

    private final byte[] file;
    private final PdfReader reader;
    private final FileEnd end;
    private final PdfUpdate update;
    private final int element;
    private final int field;
    private final int value;
    private final int numbers;

    private FieldAddition(byte[] file, PdfReader reader) {
        this.file = file;
        this.reader = reader;
        this.end = FileEndReader.read(reader);
        this.update = new PdfUpdate(file.length, end, 0);
        this.element = update.newNumber();
        this.field = update.newNumber();
        this.value = update.newNumber();
        this.numbers = update.newNumber();
    }

    /** A file with a field added, and the number of the object that is to be the field's value. */
    record Extended(ByteBuffer file, int valueObject) {}

    /** @param label what somebody hears who cannot see the field */
    static Extended extend(byte[] file, String label) throws IOException {
        try (var reader = new PdfReader(file)) {
            var addition = new FieldAddition(file, reader);
            addition.writeField(label);
            addition.writeElement();
            return new Extended(ByteBuffer.wrap(addition.whole()), addition.value);
        }
    }

    private void writeField(String label) {
        var catalog = reader.getCatalog();
        var fields = catalog.getAsDict(PdfName.ACROFORM).getAsArray(PdfName.FIELDS);
        var added = new PdfDictionary(PdfName.ANNOT);
        added.put(PdfName.SUBTYPE, PdfName.WIDGET);
        added.put(PdfName.FT, PdfName.SIG);
        added.put(PdfName.T, new PdfString("signature-" + (fields.size() + 1)));
        added.put(PdfName.TU, new PdfString(label, PdfObject.TEXT_UNICODE));
        added.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        // Without a size a signature field has no look; the flags that would hide it are forbidden in files to be
        // archived.
        added.put(PdfName.RECT, new PdfArray(new int[] {0, 0, 0, 0}));
        added.put(PdfName.V, reference(value));
        added.put(PdfName.P, page());
        added.put(PdfName.STRUCTPARENT, new PdfNumber(addParent()));
        update.put(field, added);
        fields.add(reference(field));
        update.put(end.root(), catalog);
        var page = reader.getPageN(reader.getNumberOfPages());
        var there = page.getAsArray(PdfName.ANNOTS);
        var annotations = there == null ? new PdfArray() : there;
        annotations.add(reference(field));
        page.put(PdfName.ANNOTS, annotations);
        update.put(page().getNumber(), page);
    }

    private PRIndirectReference page() {
        return reader.getPageOrigRef(reader.getNumberOfPages());
    }

    /** Makes the field known to the structure; returns under which number. */
    private int addParent() {
        var root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        var tree = root.getAsDict(PARENT_TREE);
        int next;
        var whole = tree.getAsArray(NUMBERS);
        if (whole != null) {
            next = whole.getAsNumber(whole.size() - 2).intValue() + 1;
            whole.add(new PdfNumber(next));
            whole.add(reference(element));
        } else {
            var kids = tree.getAsArray(PdfName.KIDS);
            next = kids.getAsDict(kids.size() - 1)
                            .getAsArray(LIMITS)
                            .getAsNumber(1)
                            .intValue()
                    + 1;
            var leaf = new PdfDictionary();
            leaf.put(LIMITS, new PdfArray(new int[] {next, next}));
            leaf.put(NUMBERS, pair(next));
            update.put(numbers, leaf);
            kids.add(reference(numbers));
        }
        update.put(((PRIndirectReference) root.get(PARENT_TREE)).getNumber(), tree);
        return next;
    }

    private PdfArray pair(int number) {
        var pair = new PdfArray(new PdfNumber(number));
        pair.add(reference(element));
        return pair;
    }

    private void writeElement() {
        var root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        var document = (PRIndirectReference) root.get(PdfName.K);
        var place = new PdfDictionary(new PdfName("OBJR"));
        place.put(new PdfName("Obj"), reference(field));
        place.put(PdfName.PG, page());
        var form = new PdfDictionary(new PdfName("StructElem"));
        form.put(PdfName.S, new PdfName("Form"));
        form.put(PdfName.P, document);
        form.put(PdfName.K, place);
        update.put(element, form);
        var children = root.getAsDict(PdfName.K);
        children.getAsArray(PdfName.K).add(reference(element));
        update.put(document.getNumber(), children);
    }

    private PRIndirectReference reference(int number) {
        return new PRIndirectReference(reader, number);
    }

    private byte[] whole() throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(file);
        whole.writeBytes(update.bytes(end.info(), end.secondId()));
        return whole.toByteArray();
    }
}
