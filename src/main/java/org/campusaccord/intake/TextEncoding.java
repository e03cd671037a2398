package org.campusaccord.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text file into text: UTF-16 with its mark, UTF-8 with or without, else what Excel for Windows writes. */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private TextEncoding() {}

    /** Whether a file, seen as one letter a byte, starts with the mark of UTF-16. */
    static boolean hasTwoByteMark(String start) {
        return start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
    }

    static String decode(byte[] bytes) {
        if (bytes.length >= 2 && hasTwoByteMark(new String(bytes, 0, 2, StandardCharsets.ISO_8859_1))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
