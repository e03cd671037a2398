import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program as jpackage lays it out: launcher, runtime, jars.
 *
 * @param folder what is copied to where it is installed
 */
record AppImage(Path folder) {
    /**
     * The virtual machine takes the cache only when the jars are as old as at the training, and jpackage copies them anew
     * each time. Even, since some packages keep no odd seconds.
     */
    static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    static AppImage build(Project project, String name, Path input, Path runtime, List<String> options)
            throws IOException, InterruptedException {
        var system = OperatingSystem.here();
        var into = project.work(name);
        Files.createDirectories(into);
        var command = Command.jdk("jpackage")
                .with("--type", "app-image", "--dest", into, "--name", system.program())
                .with("--input", input, "--main-jar", "campus-accord-" + project.version() + ".jar")
                .with("--main-class", "org.campusaccord.Launcher", "--runtime-image", runtime)
                .with("--icon", project.installer().resolve("icons/campus-accord." + system.icons()))
                .with("--app-content", project.work("content").resolve("legal"));
        options.forEach(option -> command.with("--java-options", option));
        Packages.describe(command, project);
        if (system == OperatingSystem.LINUX) {
            command.with("--app-content", project.installer().resolve("linux/desktop"));
        }
        if (system == OperatingSystem.WINDOWS) {
            // A program with a window has no console there, and a command needs one.
            command.with(
                    "--add-launcher", "campus-accord=" + project.installer().resolve("windows/command.properties"));
        }
        if (system == OperatingSystem.MACOS) {
            // Elsewhere the package tells the system; there the program itself does.
            command.with("--file-associations", project.installer().resolve("macos/accord.properties"));
        }
        command.run();
        var image = new AppImage(into.resolve(system.image()));
        image.setTimes();
        return image;
    }

    private void setTimes() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(TIME));
            }
        }
    }

    Path launcher() {
        return OperatingSystem.here().launcher(folder);
    }

    /** Starts the program with more options for the virtual machine than the launcher has by itself. */
    Command start(Map<String, String> environment, String... options) {
        var all = new HashMap<>(environment);
        all.put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        return Command.of(launcher(), all);
    }

    /** A cache fits only a class path in the order in which it was trained. */
    void requireSameOrder(AppImage other) throws IOException {
        if (!classPath().equals(other.classPath())) {
            throw new Refusal(
                    "jpackage listed the jars in another order than in the image that the cache was trained in.");
        }
    }

    private List<String> classPath() throws IOException {
        var system = OperatingSystem.here();
        var settings = system.app(folder).resolve(system.program() + ".cfg");
        return Files.readAllLines(settings).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .toList();
    }
}
