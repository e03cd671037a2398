import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Makes the packages of this system from an image of the program. */
final class Packages {
    /** Never changes: by it Windows knows an older version of the same program. */
    private static final String UPGRADE = "5b0f7a5e-3f0b-4c0e-9a35-9b7a1d6c2e41";

    /** Where a system's own choice would be zstd, xz makes a .deb smaller by a fifth; the time goes to all files within. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "DPKG_DEB_COMPRESSOR_TYPE", "xz", "SOURCE_DATE_EPOCH", Long.toString(AppImage.TIME.getEpochSecond()));

    private Packages() {}

    static void make(Project project, AppImage image) throws IOException, InterruptedException {
        switch (OperatingSystem.here()) {
            case LINUX -> makeLinux(project, image);
            case WINDOWS ->
                pack(project, image, "msi")
                        .with("--win-per-user-install", "--win-menu", "--win-upgrade-uuid", UPGRADE)
                        .with("--file-associations", project.installer().resolve("windows/accord.properties"))
                        .run();
            case MACOS ->
                pack(project, image, "dmg")
                        .with("--resource-dir", scripts(project))
                        .run();
        }
        withoutBlanks(project.packages());
    }

    /** jpackage knows a script by the program's name, which has a blank there. */
    private static Path scripts(Project project) throws IOException {
        var folder = project.work("macos");
        Files.createDirectories(folder);
        Files.copy(
                project.installer().resolve("macos/post-image.sh"),
                folder.resolve(OperatingSystem.here().program() + "-post-image.sh"));
        return folder;
    }

    /** Where packages are downloaded from, blanks in their names become something else, and checksums name what is not there. */
    private static void withoutBlanks(Path packages) throws IOException {
        try (var files = Files.newDirectoryStream(packages, "* *")) {
            for (var file : files) {
                var name =
                        file.getFileName().toString().toLowerCase(Locale.ROOT).replace(' ', '-');
                Files.move(file, file.resolveSibling(name));
            }
        }
    }

    private static void makeLinux(Project project, AppImage image) throws IOException, InterruptedException {
        portable(project, image);
        if (isThere("dpkg-deb", ".deb") && isThere("fakeroot", ".deb")) {
            linux(pack(project, image, "deb"), project).run();
        }
        if (isThere("rpmbuild", ".rpm")) {
            linux(pack(project, image, "rpm"), project)
                    .with("--linux-rpm-license-type", "Apache-2.0")
                    .run();
        }
    }

    private static boolean isThere(String program, String kind) {
        boolean there = Command.find(program).findAny().isPresent();
        if (!there) {
            System.out.printf("NO %s WAS MADE: there is no %s on this computer.%n", kind, program);
        }
        return there;
    }

    private static Command linux(Command command, Project project) {
        return command.with("--linux-package-name", "campus-accord", "--linux-app-category", "education")
                .with("--resource-dir", project.installer().resolve("linux/package"));
    }

    private static Command pack(Project project, AppImage image, String type) {
        var command = Command.jdk("jpackage", ENVIRONMENT)
                .with("--type", type, "--app-image", image.folder(), "--dest", project.packages())
                .with("--name", OperatingSystem.here().program())
                .with("--license-file", project.root().resolve("LICENSE"));
        describe(command, project);
        return command;
    }

    /** What every image and package says of itself. */
    static void describe(Command command, Project project) {
        command.with("--app-version", versionHere(project.version()))
                .with("--vendor", "Campus Accord contributors")
                .with("--description", "Partnership agreements between principals and instructional coaches")
                .with("--copyright", "Copyright 2026 the Campus Accord contributors");
    }

    /** macOS wants no version that begins with a zero. */
    private static String versionHere(String version) {
        return OperatingSystem.here() == OperatingSystem.MACOS && version.startsWith("0.")
                ? "1" + version.substring(1)
                : version;
    }

    /** To be unpacked anywhere; times are kept, since the cache that speeds up the start asks for them. */
    private static void portable(Project project, AppImage image) throws IOException, InterruptedException {
        var name = "campus-accord-%s-linux-%s".formatted(project.version(), System.getProperty("os.arch"));
        Path archive = project.packages().resolve(name + ".tar.gz");
        Command.of(Path.of("tar"), Map.of())
                .with("--create", "--gzip", "--file", archive, "--sort=name", "--owner=0", "--group=0")
                .with("--transform", "s,^campus-accord," + name + ",")
                .with("--transform", "s,^[a-z]*-for-me$," + name + "/&,")
                .with("--directory", image.folder().getParent(), image.folder().getFileName())
                .with(
                        "--directory",
                        project.installer().resolve("linux/portable").toAbsolutePath())
                .with("install-for-me", "remove-for-me")
                .run();
    }
}
