package org.campusaccord.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file says about itself in XML: title, dates and which standards it keeps to. */
final class Metadata {
    private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)}");

    private Metadata() {}

    /** @param fields by the names in the template; without an author there is no line for one */
    static byte[] of(Map<String, String> fields) {
        var text = FIELD.matcher(template(fields.getOrDefault("author", "").isEmpty()))
                .replaceAll(found -> escaped(fields.getOrDefault(found.group(1), "")));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String template(boolean anonymous) {
        var text = new String(resource("metadata.xml"), StandardCharsets.UTF_8);
        return anonymous ? text.replaceAll("(?m)^.*\\{author}.*\\R", "") : text;
    }

    private static String escaped(String text) {
        return java.util.regex.Matcher.quoteReplacement(
                text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    static byte[] resource(String name) {
        try (var stream = Metadata.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource missing: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
