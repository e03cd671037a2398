package org.campusaccord.export.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What one seal says in a file, apart from the signature.
 *
 * @param valueObject the number of the object that the signature field points at
 * @param series which seal of how many made together, and over what
 * @param facts what the file says about itself, as written
 * @param name who signed
 * @param reason what they said by it
 * @param file how the file is to be read on
 */
record SealEntry(int valueObject, Series series, String facts, String name, String reason, Instant at, FileEnd file) {
    /**
     * The place of a seal among those that were made together.
     *
     * @param number counts from 1
     * @param from how long the sealed file was to which they were added; 0 for a new one
     */
    record Series(int number, int of, int from) {}

    /**
     * What the end of a PDF file says about the rest.
     *
     * @param size one more than the highest number of an object
     * @param firstId of the two halves of the file's id, in hexadecimal
     * @param crossReferences where the table of objects begins
     */
    record FileEnd(int size, int root, int info, String firstId, String secondId, int crossReferences) {}

    /** A text as it stands in the file. */
    static String hex(String text) {
        return "feff" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    static String text(String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
}
