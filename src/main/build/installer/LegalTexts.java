import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The licenses of all that is bundled, in a folder of their own beside the program; a library without one is refused. */
final class LegalTexts {
    private static final Pattern TEXT =
            Pattern.compile("(?i)(.*/)?(apache-)?(licen[cs]es?|notice|copying|lgpl|mpl)[-.\\d]*(txt|md)?");

    private LegalTexts() {}

    static void gather(Project project, Libraries libraries, Path lib, Path into) throws IOException {
        var lines = new ArrayList<String>();
        for (var jar : Libraries.jars(lib).entrySet()) {
            var library = libraries.byName().get(jar.getKey());
            var folder = into.resolve(library.name());
            Files.createDirectories(folder);
            copyFromJar(jar.getValue(), folder);
            if (!library.text().equals("jar")) {
                copyOwn(project.installer().resolve("legal").resolve(library.text()), folder);
            }
            requireText(library, folder);
            lines.add("%-28s %s"
                    .formatted(jar.getValue().getFileName().toString().replace(".jar", ""), library.license()));
        }
        var introduction = Files.readString(project.installer().resolve("legal/introduction.txt"));
        Files.writeString(into.resolve("README.txt"), introduction + String.join("\n", lines) + "\n");
    }

    private static void copyFromJar(Path jar, Path folder) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : List.copyOf(zip.stream().toList())) {
                if (!entry.isDirectory() && TEXT.matcher(entry.getName()).matches()) {
                    var name = entry.getName().replaceFirst("^META-INF/", "").replace('/', '-');
                    try (var bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, folder.resolve(name));
                    }
                }
            }
        }
    }

    private static void copyOwn(Path text, Path folder) throws IOException {
        if (!Files.exists(text)) {
            throw new Refusal(
                    "installer/legal has no “%s”, which installer/libraries.txt names.".formatted(text.getFileName()));
        }
        try (var files = Files.walk(text)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private static void requireText(Libraries.Library library, Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            if (files.findAny().isEmpty()) {
                throw new Refusal(
                        "No license text is at hand for “%s”. Put it into installer/legal and name it in installer/libraries.txt."
                                .formatted(library.name()));
            }
        }
    }
}
