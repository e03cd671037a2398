import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar without compression of its own. A package compresses all jars together to half of what it makes of jars that are
 * compressed already, and the program need not unpack what it reads.
 */
final class StoredJar {
    /** The faces that the program prints with, of all that the two libraries of fonts bring. */
    private static final Set<String> FONTS = Set.of(
            "LiberationSans-Regular.ttf",
            "LiberationSans-Bold.ttf",
            "LiberationSerif-Regular.ttf",
            "LiberationSerif-Italic.ttf",
            "LiberationMono-Regular.ttf",
            "DejaVuSans.ttf",
            "DejaVuSans-Bold.ttf",
            "DejaVuSerif.ttf",
            "DejaVuSerif-Italic.ttf",
            "DejaVuSansMono.ttf");

    private StoredJar() {}

    static void copy(Path jar, Path to) throws IOException {
        try (var in = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry : in.stream().toList()) {
                if (isWanted(entry.getName())) {
                    var stored = new ZipEntry(entry.getName());
                    stored.setTimeLocal(entry.getTimeLocal());
                    stored.setSize(entry.getSize());
                    stored.setCrc(entry.getCrc());
                    out.putNextEntry(stored);
                    try (var bytes = in.getInputStream(entry)) {
                        bytes.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    /**
     * Fonts of other faces stay away. So do signatures of jars: they are there for other Java runtimes that ask for them,
     * and classes of a signed jar stand in no cache.
     */
    private static boolean isWanted(String name) {
        if (name.endsWith(".ttf") && (name.startsWith("liberation/") || name.contains("/dejavu/"))) {
            return FONTS.contains(name.substring(name.lastIndexOf('/') + 1));
        }
        return !name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }
}
