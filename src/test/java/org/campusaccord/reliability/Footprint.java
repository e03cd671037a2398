package org.campusaccord.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** Which files lie in a folder, how long they are and when they were written to, while somebody else works there. */
record Footprint(Map<Path, String> files) {
    static Footprint of(Path folder) {
        var found = new TreeMap<Path, String>();
        try (var files = Files.walk(folder)) {
            files.forEach(file -> found.put(file, look(file)));
        } catch (IOException | UncheckedIOException gone) {
            found.put(folder, "changes just now");
        }
        return new Footprint(found);
    }

    private static String look(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException gone) {
            return "gone";
        }
    }
}
