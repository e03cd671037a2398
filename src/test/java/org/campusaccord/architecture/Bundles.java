package org.campusaccord.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.campusaccord.text.Messages;

/** The words as they stand in the resources. */
final class Bundles {
    private static final Path FOLDER = Path.of("src/main/resources/org/campusaccord");

    private Bundles() {}

    /** Every key with its words, of all areas. */
    static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        for (var area : Messages.AREAS) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(Files.readString(file(area))));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            properties.forEach((key, value) -> words.put(String.valueOf(key), String.valueOf(value)));
        }
        return words;
    }

    /** The keys of one area as they stand in its file, one that stands twice twice. */
    static List<String> keysAsWritten(String area) {
        var keys = new ArrayList<String>();
        try {
            for (var line : Files.readAllLines(file(area))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    keys.add(line.substring(0, line.indexOf('=')));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return keys;
    }

    private static Path file(String area) {
        return FOLDER.resolve("messages-" + area + ".properties");
    }
}
