import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Compares what lies in an image with what was put there: nothing of another system, no sources, no tests. */
final class Contents {
    private static final Set<String> SETTINGS = Set.of("cfg", "xml");

    private Contents() {}

    /** @param input what jpackage was given for the folder with the jars */
    static void check(AppImage image, Path input) throws IOException {
        var unexpected = new TreeSet<String>();
        var app = OperatingSystem.here().app(image.folder());
        try (var files = Files.walk(image.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.startsWith(app) ? !belongs(app.relativize(file), input) : isForeign(file)) {
                    unexpected.add(image.folder().relativize(file).toString());
                }
            }
        }
        if (!unexpected.isEmpty()) {
            throw new Refusal("The image holds what nobody expects: " + String.join(", ", unexpected));
        }
    }

    private static boolean belongs(Path file, Path input) {
        var name = file.getFileName().toString();
        // The launchers' settings, which jpackage writes.
        return Files.exists(input.resolve(file)) || SETTINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isForeign(Path file) {
        var name = file.getFileName().toString();
        return OperatingSystem.here().isForeign(file) || name.endsWith(".jar") || name.endsWith(".java");
    }
}
