package org.campusaccord.storage.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.campusaccord.application.backup.BackupManifest;
import org.campusaccord.json.ManifestJson;

/** Writes the file of a backup. */
public final class BackupWriter {
    private BackupWriter() {}

    /** Fills a file that is there and empty; it is on the disk when this returns. */
    public static void write(Path empty, BackupManifest manifest, Optional<byte[]> keys, Path store)
            throws IOException {
        try (var channel = FileChannel.open(empty, StandardOpenOption.WRITE)) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            // What is encrypted does not get any shorter.
            zip.setLevel(manifest.locked() ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
            add(zip, manifest, Entries.MANIFEST, ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8));
            if (keys.isPresent()) {
                add(zip, manifest, Entries.KEYS, keys.get());
            }
            zip.putNextEntry(entry(Entries.STORE, manifest));
            try (var bytes = Files.newInputStream(store)) {
                bytes.transferTo(zip);
            }
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
        }
    }

    private static void add(ZipOutputStream zip, BackupManifest manifest, String name, byte[] content)
            throws IOException {
        zip.putNextEntry(entry(name, manifest));
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name, BackupManifest manifest) {
        var entry = new ZipEntry(name);
        entry.setTime(manifest.madeAt().toEpochMilli());
        return entry;
    }
}
