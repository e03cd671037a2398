package org.campusaccord.export.seal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file without a seal says of itself, which proves nothing: that this program made it, and what it is called. */
final class StatedTitle {
    private static final String PROGRAM = "<xmp:CreatorTool>Campus Accord</xmp:CreatorTool>";
    private static final Pattern TITLE =
            Pattern.compile("<dc:title>\\s*<rdf:Alt>\\s*<rdf:li[^>]{0,40}>([^<]{1,300})</rdf:li>");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private StatedTitle() {}

    /** The title in the metadata of a file that names this program, which stand in it as plain text. */
    static Optional<String> of(byte[] file) {
        var bytes = new String(file, StandardCharsets.ISO_8859_1);
        if (!bytes.contains(PROGRAM)) {
            return Optional.empty();
        }
        return TITLE.matcher(bytes)
                .results()
                .map(found -> plain(found.group(1)))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private static String plain(String escaped) {
        var text = new String(escaped.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return BREAKS.matcher(text)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
