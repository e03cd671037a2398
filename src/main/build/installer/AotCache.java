import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The cache of loaded and linked classes and of profiles (JEP 514 and 515) that lets the program start fast, from a real
 * start of the image: the window opens on a sample district and closes by itself after its first frame.
 *
 * @param options the launcher's, with the cache
 */
record AotCache(List<String> options) {
    static final String NAME = "campus-accord.aot";

    static AotCache train(Project project, AppImage image, Path cache) throws IOException, InterruptedException {
        var folder = project.work("training");
        Files.createDirectories(folder);
        var record = folder.resolve("campus-accord.aotconf");
        var report = folder.resolve("report.txt");
        image.start(Map.of()).with("sample", "--out", folder.resolve("sample")).run();
        try (var screen = Screen.find()) {
            System.out.println("Training the start " + screen.description());
            var options = Stream.concat(
                    Stream.of(
                            "-XX:AOTMode=record",
                            option("-XX:AOTConfiguration=", record),
                            option("-Dcampusaccord.report=", report),
                            "-Dcampusaccord.exit-after-first-frame=true"),
                    screen.options().stream());
            image.start(screen.environment(), options.toArray(String[]::new))
                    .with("--data", folder.resolve("sample").resolve("data"))
                    .within(5)
                    .run();
        }
        if (!Files.exists(report) || !Files.readString(report).contains("first-frame")) {
            throw new Refusal("The start that should train the cache came to no first frame.");
        }
        image.start(
                        Map.of(),
                        "-XX:AOTMode=create",
                        option("-XX:AOTConfiguration=", record),
                        option("-XX:AOTCache=", cache))
                .run();
        if (!Files.exists(cache)) {
            throw new Refusal("The virtual machine wrote no cache.");
        }
        return new AotCache(Stream.concat(project.javaOptions().stream(), Stream.of("-XX:AOTCache=$APPDIR/" + NAME))
                .toList());
    }

    /** An image whose cache does not fit would start without it and say nothing; here it must fit. */
    void requireUsed(AppImage image) throws IOException, InterruptedException {
        image.start(Map.of(), "-XX:AOTMode=on").with("--version").run();
    }

    private static String option(String name, Path value) {
        return "\"" + name + value.toAbsolutePath() + "\"";
    }
}
