import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The folders that an installer is made from and in.
 *
 * @param root the project's folder
 * @param target Maven's folder for what is made
 * @param version of the program
 */
record Project(Path root, Path target, String version) {

    /** What is kept for installers: icons, texts, lists. */
    Path installer() {
        return root.resolve("installer");
    }

    Path output() {
        return target.resolve("installer");
    }

    /** What people get. */
    Path packages() {
        return output().resolve("packages");
    }

    /** A folder for something on the way. */
    Path work(String name) {
        return output().resolve("work").resolve(name);
    }

    /** Takes away what an earlier run made, and makes the folders anew. */
    void clear() throws IOException {
        for (var folder : List.of(output().resolve("work"), packages())) {
            delete(folder);
        }
        for (var name : List.of("input", "content")) {
            Files.createDirectories(work(name));
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The virtual machine's options, in the order in which they are listed. */
    List<String> javaOptions() {
        return list("java-options.txt");
    }

    /** The lines of a list: what follows a {@code #} says why, and is no part of it. */
    List<String> list(String name) {
        try {
            return Files.readAllLines(installer().resolve(name)).stream()
                    .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
