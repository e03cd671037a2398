import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Java that is installed with the program: the modules that are used, with JavaFX among them. */
final class RuntimeImage {
    private static final Set<String> NATIVE = Set.of("so", "dll", "dylib");

    private RuntimeImage() {}

    static Path build(Project project, Path javafx) throws IOException, InterruptedException {
        var modules = project.work("modules");
        Files.createDirectories(modules);
        try (var jars = Files.newDirectoryStream(javafx, "*.jar")) {
            for (var jar : jars) {
                packModule(project, jar, modules);
            }
        }
        var runtime = project.work("runtime");
        Command.jdk("jlink")
                .with("--module-path", modules)
                .with("--add-modules", String.join(",", project.list("modules.txt")))
                .with("--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--vm=server")
                // The program makes no sound, and so Debian need not bring the library for it.
                .with("--exclude-files", "/java.desktop/lib/libjsound.*,/java.base/lib/jrt-fs.jar")
                .with("--output", runtime)
                .run();
        keepOnlyJava(runtime);
        return runtime;
    }

    /**
     * JavaFX from Maven's repositories holds its native libraries within the jars, and would unpack them into the
     * person's own folder at the first start. As a module for jlink they lie where the runtime's own libraries do.
     */
    private static void packModule(Project project, Path jar, Path modules) throws IOException, InterruptedException {
        var name = moduleOf(jar);
        var unpacked = project.work("javafx").resolve(name);
        boolean any = false;
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : List.copyOf(zip.stream().toList())) {
                any |= entry.getName().equals("module-info.class");
                unpack(zip, entry, unpacked);
            }
        }
        if (any) {
            var libraries = unpacked.resolve("lib");
            Files.createDirectories(libraries);
            Command.jdk("jmod")
                    .with("create", "--class-path", unpacked.resolve("classes"), "--libs", libraries)
                    .with(modules.resolve(name + ".jmod"))
                    .run();
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path into) throws IOException {
        var name = entry.getName();
        var ending = name.substring(name.lastIndexOf('.') + 1);
        // javafx-swt.jar, for another toolkit, lies within as well.
        if (!entry.isDirectory() && !name.startsWith("META-INF/") && !ending.equals("jar")) {
            var file = into.resolve(NATIVE.contains(ending) ? "lib" : "classes").resolve(name);
            Files.createDirectories(file.getParent());
            try (var bytes = zip.getInputStream(entry)) {
                Files.copy(bytes, file);
            }
        }
    }

    /** javafx-graphics-26.0.2-linux.jar holds javafx.graphics; those without a system in their names are empty. */
    private static String moduleOf(Path jar) {
        var words = jar.getFileName().toString().split("-");
        return words[0] + "." + words[1] + (words.length > 3 ? "" : ".empty");
    }

    /** Other programs than java itself are of no use here; java is, for the cache and for whoever looks for a fault. */
    private static void keepOnlyJava(Path runtime) throws IOException {
        try (var tools = Files.newDirectoryStream(runtime.resolve("bin"), "{keytool,rmiregistry,jrunscript}*")) {
            for (var tool : tools) {
                Files.delete(tool);
            }
        }
    }
}
