package org.campusaccord.bench.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as people have it, and what it is started with.
 *
 * @param words what it is, for the table
 * @param launcher what people start
 * @param java the runtime's, for other programs on it
 * @param runtimeOptions without which JavaFX is not found on that runtime; nothing that makes it faster
 * @param options what the launcher starts the virtual machine with
 * @param classPath the launcher's, in its order
 */
record InstalledProgram(
        String words,
        Path launcher,
        Path java,
        List<String> runtimeOptions,
        List<String> options,
        List<String> classPath,
        List<Path> folders) {
    private static final String NATIVE_ACCESS = "--enable-native-access=javafx.graphics,ALL-UNNAMED";

    /** The image that the installer is made of where it has been made, else the program as {@code mvn verify} leaves it. */
    static InstalledProgram find(Path image, Path plain) throws IOException {
        return Files.isDirectory(image) ? image(image) : plain(plain);
    }

    private static InstalledProgram image(Path image) throws IOException {
        var app = image.resolve("lib").resolve("app");
        var settings = Files.readAllLines(app.resolve("campus-accord.cfg")).stream()
                .map(line -> line.replace("$APPDIR", app.toString()))
                .toList();
        return new InstalledProgram(
                "the installed image",
                image.resolve("bin").resolve("campus-accord"),
                image.resolve("lib").resolve("runtime").resolve("bin").resolve("java"),
                List.of("--enable-native-access=javafx.graphics"),
                values(settings, "java-options="),
                values(settings, "app.classpath="),
                List.of(image));
    }

    private static List<String> values(List<String> settings, String name) {
        return settings.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .toList();
    }

    private static InstalledProgram plain(Path plain) throws IOException {
        var lib = plain.resolve("lib");
        var home = Path.of(System.getProperty("java.home"));
        var runtimeOptions = List.of(
                "--module-path", lib.resolve("javafx").toString(), "--add-modules", "javafx.controls", NATIVE_ACCESS);
        try (var jars = Files.list(lib)) {
            return new InstalledProgram(
                    "the plain layout of target/campus-accord, since there is no image",
                    plain.resolve("bin").resolve("campus-accord"),
                    home.resolve("bin").resolve("java"),
                    runtimeOptions,
                    Stream.concat(
                                    runtimeOptions.stream(),
                                    Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"))
                            .toList(),
                    jars.map(Path::toString)
                            .filter(jar -> jar.endsWith(".jar"))
                            .sorted()
                            .toList(),
                    List.of(plain, home));
        }
    }

    /** The program as people start it; it closes by itself after its first frame if it is told to. */
    Contestant program(Path data, Path report, boolean closes) {
        return new Contestant(
                "Campus Accord",
                List.of(launcher.toString(), "--data", data.toAbsolutePath().toString()),
                environment("-Dcampusaccord.report=" + report.toAbsolutePath()
                        + (closes ? " -Dcampusaccord.exit-after-first-frame=true" : "")),
                Optional.of(report));
    }

    private Map<String, String> environment(String options) {
        return Map.of(
                "JAVA_TOOL_OPTIONS",
                options,
                // The plain layout's launcher looks for a Java.
                "JAVA_HOME",
                System.getProperty("java.home"));
    }

    /** An empty window on the same runtime, without a cache and without any option that makes it faster. */
    Contestant emptyWindow(Path report) {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(runtimeOptions);
        command.addAll(List.of(
                "-cp",
                benchmarks(),
                EmptyWindow.class.getName(),
                report.toAbsolutePath().toString()));
        return new Contestant("an empty JavaFX window", command, Map.of(), Optional.of(report));
    }

    /** The program with somebody behind it who has something exported when told to. */
    Contestant exporting(String main, Path data, Path exports, Path report) {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                Stream.concat(classPath.stream(), Stream.of(benchmarks()))
                        .collect(Collectors.joining(File.pathSeparator)),
                main,
                data.toAbsolutePath().toString(),
                exports.toAbsolutePath().toString()));
        return new Contestant(
                "Campus Accord",
                command,
                environment("-Dcampusaccord.report=" + report.toAbsolutePath()),
                Optional.of(report));
    }

    /** Where this class lies. */
    private static String benchmarks() {
        return Path.of(InstalledProgram.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }
}
