import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes what people install, for the system that it runs on: a Java runtime with the modules that are used, the program
 * with its libraries and licenses, the cache that makes it start fast, and the packages. Run by {@code mvn -Pinstaller
 * verify} from these sources, on the project's own JDK, whose jlink and jpackage it uses.
 */
final class BuildInstaller {
    private BuildInstaller() {}

    /** @param arguments the project's folder, the folder with the program and its libraries, Maven's folder, the version */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var project = new Project(Path.of(arguments[0]), Path.of(arguments[2]), arguments[3]);
        try {
            build(project, Path.of(arguments[1]).resolve("lib"));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void build(Project project, Path lib) throws IOException, InterruptedException {
        project.clear();
        var bill = billOfMaterials(project);
        var libraries = Libraries.expected(project);
        libraries.check(lib);
        var input = project.work("input");
        libraries.store(lib, input);
        LegalTexts.gather(project, libraries, lib, project.work("content").resolve("legal"));
        var runtime = RuntimeImage.build(project, lib.resolve("javafx"));

        var untrained = AppImage.build(project, "untrained", input, runtime, project.javaOptions());
        var cache = AotCache.train(project, untrained, input.resolve(AotCache.NAME));
        var image = AppImage.build(project, "image", input, runtime, cache.options());
        image.requireSameOrder(untrained);
        Contents.check(image, input);
        cache.requireUsed(image);

        Files.createDirectories(project.packages());
        Packages.make(project, image);
        copyBillOfMaterials(project, bill);
        Checksums.write(project.packages());
        Sizes.print(project, image);
        Proof.run(project);
    }

    /** Written by the build before; its plugin does nothing without a connection, and says so in a line among many. */
    private static Path billOfMaterials(Project project) {
        var bill = project.target().resolve("bom.json");
        if (!Files.exists(bill)) {
            throw new Refusal(
                    "There is no bill of materials in %s. Build once without Maven’s option -o.".formatted(bill));
        }
        return bill;
    }

    /** Each system bundles another JavaFX, and so has a list of its own. */
    private static void copyBillOfMaterials(Project project, Path bill) throws IOException {
        var name = "campus-accord-%s-%s-bom.json"
                .formatted(project.version(), OperatingSystem.here().shortName());
        Files.copy(bill, project.packages().resolve(name));
    }
}
