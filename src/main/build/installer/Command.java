import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that is run to its end; what it says is shown when it fails. */
final class Command {
    private final List<String> words = new ArrayList<>();
    private int longestMinutes = 30;
    private final Map<String, String> environment;

    private Command(Path program, Map<String, String> environment) {
        words.add(program.toString());
        this.environment = environment;
    }

    static Command of(Path program, Map<String, String> environment) {
        return new Command(program, environment);
    }

    /** A program of the JDK that this runs on. */
    static Command jdk(String tool) {
        return jdk(tool, Map.of());
    }

    static Command jdk(String tool, Map<String, String> environment) {
        return of(OperatingSystem.here().tool(Path.of(System.getProperty("java.home")), tool), environment);
    }

    /** Where a program lies on the path, if it does. */
    static Stream<Path> find(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .limit(1);
    }

    Command with(Object... more) {
        Stream.of(more).map(Object::toString).forEach(words::add);
        return this;
    }

    /** Gives it less time, where a fault would make it wait for ever. */
    Command within(int minutes) {
        longestMinutes = minutes;
        return this;
    }

    /** Runs it and returns what it said; anything but success is refused. */
    String run() throws IOException, InterruptedException {
        var said = Files.createTempFile("campus-accord-build", ".txt");
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(longestMinutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new Refusal("“%s” had not ended after %d minutes.".formatted(name(), longestMinutes));
            }
            var text = Files.readString(said);
            if (process.exitValue() != 0) {
                throw new Refusal("“%s” failed with exit code %d. It said:%n%s"
                        .formatted(String.join(" ", words), process.exitValue(), text));
            }
            return text;
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private String name() {
        return Path.of(words.getFirst()).getFileName().toString();
    }
}
