import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The libraries that may be bundled: a jar that nobody expects is refused, and so is a list that names one that is gone.
 *
 * @param byName what is expected, by the jar's name without version and system
 */
record Libraries(Map<String, Library> byName) {
    static final String JAVAFX = "javafx";

    private static final Pattern JAR = Pattern.compile("(.+?)-\\d+(\\.\\w+)*(-(linux|win|mac)[-\\w]*)?\\.jar");

    /**
     * One of them.
     *
     * @param name the jar's, without version and system
     * @param license as SPDX writes it
     * @param text where its words are: {@code jar}, or a file or a folder in {@code installer/legal}
     */
    record Library(String name, String license, String text) {
        private static Library read(String line) {
            var words = line.split("\\s*\\|\\s*");
            if (words.length != 3) {
                throw new Refusal("This line of installer/libraries.txt is not “name | license | text”: " + line);
            }
            return new Library(words[0], words[1], words[2]);
        }
    }

    static Libraries expected(Project project) {
        return new Libraries(project.list("libraries.txt").stream()
                .map(Library::read)
                .collect(Collectors.toMap(Library::name, Function.identity())));
    }

    static String nameOf(Path jar) {
        var matcher = JAR.matcher(jar.getFileName().toString());
        return matcher.matches() ? matcher.group(1) : jar.getFileName().toString();
    }

    /** The jars of a folder, JavaFX's among them, by their names. */
    static Map<String, Path> jars(Path lib) throws IOException {
        var found = new TreeMap<String, Path>();
        try (var files = Files.newDirectoryStream(lib, "*.jar")) {
            for (var jar : files) {
                if (found.put(nameOf(jar), jar) != null) {
                    throw new Refusal("Two versions of %s are there; run “mvn clean” first.".formatted(nameOf(jar)));
                }
            }
        }
        try (var files = Files.newDirectoryStream(lib.resolve(JAVAFX), "*.jar")) {
            // Of two with one name, the longer one is for this system and the other one is empty.
            files.forEach(jar -> found.merge(nameOf(jar), jar, Libraries::longer));
        }
        return found;
    }

    private static Path longer(Path one, Path other) {
        return one.toString().length() > other.toString().length() ? one : other;
    }

    void check(Path lib) throws IOException {
        var there = jars(lib).keySet();
        var unexpected = new TreeSet<>(there);
        unexpected.removeAll(byName.keySet());
        if (!unexpected.isEmpty()) {
            throw new Refusal(
                    "These libraries would be installed, and nobody expects them: %s. If they are needed, list them in installer/libraries.txt with their licenses."
                            .formatted(String.join(", ", unexpected)));
        }
        var missing = new TreeSet<>(byName.keySet());
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "installer/libraries.txt lists what is not there any more: %s. Take it out, with its license text."
                            .formatted(String.join(", ", missing)));
        }
    }

    /** Puts the jars where jpackage takes them from. */
    void store(Path lib, Path into) throws IOException {
        try (var files = Files.newDirectoryStream(lib, "*.jar")) {
            for (var jar : files) {
                StoredJar.copy(jar, into.resolve(jar.getFileName().toString()));
            }
        }
    }
}
