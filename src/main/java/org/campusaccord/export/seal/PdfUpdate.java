package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.campusaccord.export.seal.SealEntry.FileEnd;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

/**
 * What is written behind the end of a file, of which no byte is changed: objects that are new or take the place of others,
 * and a table that tells where they stand.
 */
final class PdfUpdate {
    private static final int MOST_IN_A_PACK = 200;
    private static final int ROW = 8;

    private final int start;
    private final FileEnd end;
    private final TreeMap<Integer, PdfObject> objects = new TreeMap<>();
    private final TreeMap<Integer, byte[]> table = new TreeMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int size;

    /**
     * An update of a file.
     *
     * @param start how long the file is
     * @param reserved how many numbers for objects are given out elsewhere, from the first that the file does not use
     */
    PdfUpdate(int start, FileEnd end, int reserved) {
        this.start = start;
        this.end = end;
        this.size = end.size() + reserved;
    }

    /** A number that no object has yet. */
    int newNumber() {
        return size++;
    }

    void put(int number, PdfObject object) {
        objects.put(number, object);
    }

    /**
     * Adds a stream.
     *
     * @param content as it stands in a file, packed in the way that the dictionary tells
     */
    void put(int number, PdfDictionary dictionary, byte[] content) throws IOException {
        dictionary.put(PdfName.LENGTH, new PdfNumber(content.length));
        stream(number, new String(ObjectBytes.of(dictionary), StandardCharsets.ISO_8859_1), content);
    }

    /**
     * The update as it follows the file.
     *
     * @param info which object says what the file is called
     * @param id names the file as it is now; in hexadecimal
     */
    byte[] bytes(int info, String id) throws IOException {
        var small = new ArrayList<>(objects.entrySet());
        for (int i = 0; i < small.size(); i += MOST_IN_A_PACK) {
            pack(small.subList(i, Math.min(i + MOST_IN_A_PACK, small.size())));
        }
        table(info, id);
        return out.toByteArray();
    }

    private void pack(List<Map.Entry<Integer, PdfObject>> small) throws IOException {
        int pack = newNumber();
        var places = new StringBuilder();
        var content = new ByteArrayOutputStream();
        for (int i = 0; i < small.size(); i++) {
            int number = small.get(i).getKey();
            places.append(number).append(' ').append(content.size()).append(' ');
            content.writeBytes(ObjectBytes.of(small.get(i).getValue()));
            content.write('\n');
            table.put(number, row(2, pack, i));
        }
        var packed = deflated(ascii(places.toString()), content.toByteArray());
        stream(
                pack,
                "<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>"
                        .formatted(small.size(), places.length(), packed.length),
                packed);
    }

    private void stream(int number, String dictionary, byte[] content) {
        table.put(number, row(1, start + out.size(), 0));
        out.writeBytes(ascii(number + " 0 obj\n" + dictionary + "stream\n"));
        out.writeBytes(content);
        out.writeBytes(ascii("\nendstream\nendobj\n"));
    }

    private void table(int info, String id) throws IOException {
        int number = newNumber();
        int place = start + out.size();
        table.put(number, row(1, place, 0));
        var index = table.keySet().stream().map(each -> each + " 1").collect(Collectors.joining(" "));
        var rows = new ByteArrayOutputStream();
        table.values().forEach(rows::writeBytes);
        var packed = deflated(rows.toByteArray());
        stream(
                number,
                "<</Type/XRef/Size %d/W[1 5 2]/Index[%s]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]/Prev %d"
                                .formatted(size, index, end.root(), info, end.firstId(), id, end.crossReferences())
                        + "/Filter/FlateDecode/Length %d>>".formatted(packed.length),
                packed);
        out.writeBytes(ascii("startxref\n" + place + "\n" + SealUpdate.END));
    }

    /** Where an object stands: 1 by itself from a place on, or 2 in a pack at an index; five bytes and two. */
    private static byte[] row(int kind, int place, int index) {
        return ByteBuffer.allocate(ROW)
                .put((byte) kind)
                .put((byte) 0)
                .putInt(place)
                .putShort((short) index)
                .array();
    }

    private static byte[] deflated(byte[]... parts) throws IOException {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var packing = new DeflaterOutputStream(packed, deflater)) {
            for (var part : parts) {
                packing.write(part);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
