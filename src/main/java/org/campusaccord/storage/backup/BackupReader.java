package org.campusaccord.storage.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.campusaccord.application.backup.BackupManifest;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.json.ManifestJson;

/**
 * Reads the file of a backup from its beginning to its end, and trusts nothing in it: whatever is not as this application
 * writes it is a problem. No name within is ever used for a file, and no more is unpacked than the manifest says.
 */
public final class BackupReader implements AutoCloseable {
    /** More than this much of a file's size within it is no store of ours, however well it compresses. */
    private static final long MOST_TIMES = 300;

    private static final long SMALL = 16L * 1024 * 1024;

    private final Path file;
    private final ZipInputStream zip;
    private final BackupManifest manifest;
    private final Optional<byte[]> keys;

    private BackupReader(Path file, ZipInputStream zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
        this.keys = manifest.locked() ? Optional.of(entry(Entries.KEYS, Entries.LONGEST_KEYS)) : Optional.empty();
        begin(Entries.STORE);
        var size = manifest.size();
        if (size > SMALL && size / MOST_TIMES > Files.size(file)) {
            throw problem("backup.foreign");
        }
    }

    /** Reads all but the store. A file that is no backup, or that cannot be read on, is a problem. */
    public static BackupReader open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new BackupReader(file, new ZipInputStream(in, StandardCharsets.UTF_8));
        } catch (EOFException | ZipException | IllegalArgumentException cutOff) {
            in.close();
            throw new ProblemException(Problem.of("backup.damaged", file.toString()), cutOff);
        } catch (IOException | RuntimeException failure) {
            in.close();
            throw failure;
        }
    }

    public BackupManifest manifest() {
        return manifest;
    }

    /** The content of its key file; present when it is locked. */
    public Optional<byte[]> keys() {
        return keys.map(byte[]::clone);
    }

    /** Writes the store, once. When this returns, each byte was as when the backup was made. */
    public void unpack(OutputStream target) throws IOException {
        var hashed = new Sha256Stream(target);
        try {
            var piece = new byte[64 * 1024];
            for (int more = zip.read(piece); more >= 0; more = zip.read(piece)) {
                hashed.write(piece, 0, more);
                requireFit(hashed.count() <= manifest.size());
            }
            requireFit(hashed.count() == manifest.size() && hashed.sha256().equals(manifest.sha256()));
            requireFit(zip.getNextEntry() == null && ZipEnd.isWhole(file, manifest.locked() ? 3 : 2));
        } catch (EOFException | ZipException cutOff) {
            throw new ProblemException(Problem.of("backup.damaged", file.toString()), cutOff);
        }
    }

    /** Reads all of it. */
    public void check() throws IOException {
        unpack(OutputStream.nullOutputStream());
    }

    private void requireFit(boolean fits) {
        if (!fits) {
            throw problem("backup.damaged");
        }
    }

    private BackupManifest readManifest() throws IOException {
        var first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Entries.MANIFEST)) {
            throw problem("backup.foreign");
        }
        var text = new String(content(Entries.LONGEST_MANIFEST), StandardCharsets.UTF_8);
        try {
            if (ManifestJson.isNewer(text)) {
                throw problem("backup.newer");
            }
            return ManifestJson.read(text);
        } catch (ProblemException unreadable) {
            if (unreadable.problem().key().startsWith("json.")) {
                throw new ProblemException(Problem.of("backup.foreign", file.toString()), unreadable);
            }
            throw unreadable;
        }
    }

    private byte[] entry(String name, int longest) throws IOException {
        begin(name);
        return content(longest);
    }

    private void begin(String name) throws IOException {
        var next = zip.getNextEntry();
        requireFit(next != null && next.getName().equals(name));
    }

    /** Closing an entry is what compares its checksum. */
    private byte[] content(int longest) throws IOException {
        InputStream in = zip;
        var content = in.readNBytes(longest + 1);
        requireFit(content.length <= longest);
        zip.closeEntry();
        return content;
    }

    private ProblemException problem(String key) {
        return Problem.of(key, file.toString()).asException();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
