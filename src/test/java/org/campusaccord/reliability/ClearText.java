package org.campusaccord.reliability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;

/** Words that must not be found in any file of a locked store's folder, packed or not. */
record ClearText(Set<String> words) {
    /** Those of the words that a store in clear shows to whoever reads its file. */
    static ClearText in(Path folder, Collection<String> words) throws IOException {
        return new ClearText(new ClearText(Set.copyOf(words)).foundIn(folder));
    }

    Set<String> foundIn(Path folder) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                search(Files.readAllBytes(file), found);
                if (file.toString().endsWith(".zip")) {
                    unpack(file, found);
                }
            }
        }
        return found;
    }

    private void unpack(Path file, Set<String> found) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                search(zip.readAllBytes(), found);
            }
        }
    }

    private void search(byte[] content, Set<String> found) {
        var text = new String(content, ISO_8859_1);
        words.stream()
                .filter(word -> text.contains(new String(word.getBytes(UTF_8), ISO_8859_1)))
                .forEach(found::add);
    }
}
