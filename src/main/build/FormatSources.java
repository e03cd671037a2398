import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or rewrites the layout of every Java file below a folder. Run by the build as a single source file on the
 * project's own JDK, because a formatter inside Maven's JVM would not know the language level of this project.
 */
public final class FormatSources {
    private FormatSources() {}

    public static void main(String[] arguments) throws Exception {
        var write = arguments[0].equals("--write");
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        var unformatted = new ArrayList<Path>();
        for (var file : javaFilesBelow(Path.of(arguments[1]))) {
            var before = Files.readString(file);
            var after = formatter.formatSourceAndFixImports(before);
            if (!after.equals(before)) {
                unformatted.add(file);
                if (write) {
                    Files.writeString(file, after);
                }
            }
        }
        if (!write && !unformatted.isEmpty()) {
            System.err.println("These files are not laid out as the project's formatter does it:");
            unformatted.forEach(file -> System.err.println("  " + file));
            System.err.println("Run: mvn -Pformat process-test-classes");
            System.exit(1);
        }
    }

    private static List<Path> javaFilesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
