package org.campusaccord.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file is by its first bytes; endings lie, student information systems call tables of text .xls. */
enum FileKind {
    /** The container of .xlsx. */
    ZIP,
    /** The container of .xls, and of an .xlsx with a password. */
    OLE,
    TEXT,
    OTHER;

    private static final int LOOK_AT = 4096;
    private static final String ZIP_START = "PK\u0003\u0004";
    private static final String OLE_START = "\u00D0\u00CF\u0011\u00E0";
    private static final List<String> OTHER_STARTS = List.of(
            "%PDF", "{\\rtf", "<!DOCTYPE", "<html", "<HTML", "<?xml", "GIF8", "\u0089PNG", "\u00FF\u00D8\u00FF");

    static FileKind of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LOOK_AT);
        }
        var start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (start.startsWith(ZIP_START)) {
            return ZIP;
        }
        if (start.startsWith(OLE_START)) {
            return OLE;
        }
        return OTHER_STARTS.stream().anyMatch(start::startsWith) || !isText(start) ? OTHER : TEXT;
    }

    /** Text has no zeros, unless it says that it has two bytes a letter, and few control characters. */
    private static boolean isText(String start) {
        if (TextEncoding.hasTwoByteMark(start)) {
            return true;
        }
        long controls = start.chars()
                .filter(letter -> letter < ' ' && "\t\r\n\f".indexOf(letter) < 0)
                .count();
        return start.indexOf('\0') < 0 && controls * 20 <= start.length();
    }
}
