package org.campusaccord.storage.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, counts and hashes them. */
public final class Sha256Stream extends FilterOutputStream {
    private final MessageDigest digest;
    private long count;

    public Sha256Stream(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** What is in a file. */
    public static Sha256Stream of(Path file) throws IOException {
        try (var hashed = new Sha256Stream(OutputStream.nullOutputStream());
                InputStream in = Files.newInputStream(file)) {
            in.transferTo(hashed);
            return hashed;
        }
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        digest.update((byte) single);
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        count += length;
    }

    /** How many bytes there were. */
    public long count() {
        return count;
    }

    /** Their hash in 64 hexadecimal digits; to be asked once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
