package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private static final int ROW = 7;

    private final byte[] file;
    private final PdfReader reader;
    private final FileEnd end;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TreeMap<Integer, Integer> places = new TreeMap<>();
    private final int element;
    private final int field;
    private final int value;
    private final int numbers;
    private final int table;

    private FieldAddition(byte[] file, PdfReader reader) throws IOException {
        this.file = file;
        this.reader = reader;
        this.end = FileEndReader.read(file);
        this.element = end.size();
        this.field = end.size() + 1;
        this.value = end.size() + 2;
        this.numbers = end.size() + 3;
        this.table = end.size() + 4;
    }

    /** A file with a field added, and the number of the object that is to be the field's value. */
    record Extended(ByteBuffer file, int valueObject) {}

    /** @param label what somebody hears who cannot see the field */
    static Extended extend(byte[] file, String label) throws IOException {
        try (var reader = new PdfReader(file)) {
            var addition = new FieldAddition(file, reader);
            addition.writeField(label);
            addition.writeElement();
            addition.writeTable();
            return new Extended(ByteBuffer.wrap(addition.whole()), addition.value);
        }
    }

    private void writeField(String label) throws IOException {
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
        write(field, added);
        fields.add(reference(field));
        write(end.root(), catalog);
        var page = reader.getPageN(reader.getNumberOfPages());
        var there = page.getAsArray(PdfName.ANNOTS);
        var annotations = there == null ? new PdfArray() : there;
        annotations.add(reference(field));
        page.put(PdfName.ANNOTS, annotations);
        write(page().getNumber(), page);
    }

    private PRIndirectReference page() {
        return reader.getPageOrigRef(reader.getNumberOfPages());
    }

    /** Makes the field known to the structure; returns under which number. */
    private int addParent() throws IOException {
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
            write(numbers, leaf);
            kids.add(reference(numbers));
        }
        write(((PRIndirectReference) root.get(PARENT_TREE)).getNumber(), tree);
        return next;
    }

    private PdfArray pair(int number) {
        var pair = new PdfArray(new PdfNumber(number));
        pair.add(reference(element));
        return pair;
    }

    private void writeElement() throws IOException {
        var root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        var document = (PRIndirectReference) root.get(PdfName.K);
        var place = new PdfDictionary(new PdfName("OBJR"));
        place.put(new PdfName("Obj"), reference(field));
        place.put(PdfName.PG, page());
        var form = new PdfDictionary(new PdfName("StructElem"));
        form.put(PdfName.S, new PdfName("Form"));
        form.put(PdfName.P, document);
        form.put(PdfName.K, place);
        write(element, form);
        var children = root.getAsDict(PdfName.K);
        children.getAsArray(PdfName.K).add(reference(element));
        write(document.getNumber(), children);
    }

    private PRIndirectReference reference(int number) {
        return new PRIndirectReference(reader, number);
    }

    private void write(int number, PdfObject object) throws IOException {
        places.put(number, file.length + out.size());
        out.writeBytes(ascii(number + " 0 obj\n"));
        out.writeBytes(ObjectBytes.of(object));
        out.writeBytes(ascii("\nendobj\n"));
    }

    private void writeTable() {
        int start = file.length + out.size();
        places.put(table, start);
        var index = places.keySet().stream().map(number -> number + " 1").collect(Collectors.joining(" "));
        out.writeBytes(ascii("%d 0 obj\n<</Type/XRef/Size %d/W[1 5 1]/Index[%s]/Root %d 0 R/Info %d 0 R"
                .formatted(table, table + 1, index, end.root(), end.info())));
        out.writeBytes(ascii("/ID[<%s><%s>]/Prev %d/Length %d>>stream\n"
                .formatted(end.firstId(), end.secondId(), end.crossReferences(), ROW * places.size())));
        for (Map.Entry<Integer, Integer> place : places.entrySet()) {
            out.writeBytes(ByteBuffer.allocate(ROW)
                    .putShort((short) (1 << 8))
                    .putInt(place.getValue())
                    .put((byte) 0)
                    .array());
        }
        out.writeBytes(ascii("\nendstream\nendobj\nstartxref\n" + start + "\n" + SealUpdate.END));
    }

    private byte[] whole() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(file);
        whole.writeBytes(out.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
