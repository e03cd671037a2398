package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.campusaccord.export.seal.SealEntry.FileEnd;

/**
 * The bytes that seal a file: the value of one signature field, and the table of objects that tells of it. There is one way
 * only to write an entry at a place; a single byte otherwise, and it is no seal.
 */
final class SealUpdate {
    /** Room for the signature, in bytes. */
    static final int LARGEST_SIGNATURE = 2_048;

    /** How each seal begins, after the number of its object. */
    static final String BEGINNING =
            " 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/CampusAccord<<";

    static final String END = "%%EOF\n";
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int TABLE_BYTES = 14;

    private final SealEntry entry;
    private final int start;
    private final int holeStart;
    private final byte[] head;
    private final byte[] tail;

    /** @param start how long the file is before it */
    SealUpdate(SealEntry entry, int start) {
        this.entry = entry;
        this.start = start;
        // The numbers in it are padded: its length does not depend on them.
        this.holeStart = start + head(0, 0).length();
        this.tail = tail();
        this.head = ascii(head(holeStart, tail.length));
    }

    private String head(int hole, int after) {
        var series = entry.series();
        return entry.valueObject() + BEGINNING
                + "/Seal %d/Of %d/From %d".formatted(series.number(), series.of(), series.from())
                + "/Facts<" + SealEntry.hex(entry.facts())
                + ">>>/Name<" + SealEntry.hex(entry.name())
                + ">/Reason<" + SealEntry.hex(entry.reason())
                + ">/M(D:" + TIME.format(entry.at())
                + "Z)/ByteRange[0 %-10d %-10d %-10d]/Contents".formatted(hole, hole + hole(), after);
    }

    private byte[] tail() {
        var end = new ByteArrayOutputStream();
        end.writeBytes(ascii(">>\nendobj\n"));
        int table = holeEnd() + end.size();
        var file = entry.file();
        end.writeBytes(ascii(file.size() + " 0 obj\n"
                + "<</Type/XRef/Size %d/W[1 5 1]/Index[%d 1 %d 1]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]/Prev %d/Length %d>>"
                        .formatted(
                                file.size() + 1,
                                entry.valueObject(),
                                file.size(),
                                file.root(),
                                file.info(),
                                file.firstId(),
                                file.secondId(),
                                file.crossReferences(),
                                TABLE_BYTES)
                + "stream\n"));
        end.writeBytes(row(start));
        end.writeBytes(row(table));
        end.writeBytes(ascii("\nendstream\nendobj\nstartxref\n" + table + "\n" + END));
        return end.toByteArray();
    }

    /** Where an object stands: its kind, five bytes of place, its generation. */
    private static byte[] row(int place) {
        return ByteBuffer.allocate(TABLE_BYTES / 2)
                .put((byte) 1)
                .put((byte) 0)
                .putInt(place)
                .put((byte) 0)
                .array();
    }

    /** The signature with its brackets. */
    private static int hole() {
        return 2 + 2 * LARGEST_SIGNATURE;
    }

    /** Where the signature's bracket opens. */
    int holeStart() {
        return holeStart;
    }

    /** Where what follows the signature begins. */
    int holeEnd() {
        return holeStart() + hole();
    }

    int end() {
        return holeEnd() + tail.length;
    }

    /** What the file ends with from now on. */
    FileEnd fileEnd() {
        var file = entry.file();
        return new FileEnd(
                file.size() + 1,
                file.root(),
                file.info(),
                file.firstId(),
                file.secondId(),
                holeEnd() + ">>\nendobj\n".length());
    }

    byte[] head() {
        return head.clone();
    }

    byte[] afterHole() {
        return tail.clone();
    }

    /** All of it, with a signature. */
    byte[] with(byte[] cms) {
        if (cms.length > LARGEST_SIGNATURE) {
            throw new IllegalStateException("a signature of " + cms.length + " bytes");
        }
        var digits = HexFormat.of().formatHex(cms);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        bytes.writeBytes(ascii("<" + digits + "0".repeat(2 * LARGEST_SIGNATURE - digits.length()) + ">"));
        bytes.writeBytes(tail);
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
