import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints how large all is, each package beside its limit, and refuses a package beyond it. */
final class Sizes {
    private static final long MEGABYTE = 1_000_000;

    private Sizes() {}

    static void print(Project project, AppImage image) throws IOException {
        System.out.printf("%-48s %5d MB%n", "installed", sizeOf(image.folder()) / MEGABYTE);
        try (var packages = Files.newDirectoryStream(project.packages())) {
            for (var file : packages) {
                long limit = limitOf(file);
                long size = Files.size(file);
                System.out.printf(
                        "%-48s %5.1f MB, limit %d MB%n",
                        file.getFileName(), (double) size / MEGABYTE, limit / MEGABYTE);
                if (size > limit) {
                    throw new Refusal("%s is larger than its limit.".formatted(file.getFileName()));
                }
            }
        }
    }

    private static long limitOf(Path file) {
        var name = file.getFileName().toString();
        return (name.endsWith(".deb") || name.endsWith(".rpm") ? 80 : 140) * MEGABYTE;
    }

    static long sizeOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
