package org.campusaccord.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that are there for a measurement only. */
public final class Folders {
    private Folders() {}

    public static Path empty(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    /** Copies a folder of files. */
    public static void copy(Path folder, Path to) throws IOException {
        Files.createDirectories(to);
        try (var within = Files.list(folder)) {
            for (var file : within.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var within = Files.walk(folder)) {
            for (var file : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
