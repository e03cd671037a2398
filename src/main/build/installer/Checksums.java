import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The SHA-256 of each package, in the form that {@code sha256sum --check} reads. */
final class Checksums {
    private Checksums() {}

    static void write(Path packages) throws IOException {
        var lines = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(packages)) {
            for (var file : files) {
                lines.put(file.getFileName().toString(), sha256(file));
            }
        }
        var text = new StringBuilder();
        lines.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(
                packages.resolve("SHA256SUMS-" + OperatingSystem.here().shortName()), text);
    }

    private static String sha256(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
