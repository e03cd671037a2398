package org.campusaccord.application.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.campusaccord.testing.Pdfs;

/** The words of exported files, as a person reads them. */
final class FileWords {
    private FileWords() {}

    /** Of all files in a folder. */
    static String in(Path files) throws IOException {
        try (var all = Files.list(files)) {
            return all.map(FileWords::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            if (file.toString().endsWith(".pdf")) {
                return Pdfs.text(Files.readAllBytes(file));
            }
            if (file.toString().matches(".*\\.(json|ics)")) {
                return Files.readString(file).replace("\r\n ", "");
            }
            return entries(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All that a Word or Excel file holds, unpacked. */
    static String entries(Path file) throws IOException {
        var words = new StringBuilder();
        try (var zip = FileSystems.newFileSystem(file);
                var inside = Files.walk(zip.getPath("/"))) {
            for (var entry : inside.filter(Files::isRegularFile).toList()) {
                words.append(new String(Files.readAllBytes(entry), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
