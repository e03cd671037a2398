package org.campusaccord.export.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.application.seal.SealFactsFormat;
import org.campusaccord.application.seal.SealReader;
import org.campusaccord.application.seal.SealReading;
import org.campusaccord.domain.Problem;

/** Reads the seals of PDF files, whoever made them. */
public final class SealedPdfReader implements SealReader {
    /** A signed agreement takes a fifth of a megabyte. */
    private static final long LARGEST = 100_000_000;

    private static final int HEADER_WITHIN = 1_024;

    private final SealFactsFormat format;

    public SealedPdfReader(SealFactsFormat format) {
        this.format = format;
    }

    @Override
    public SealReading read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                return unreadable(Files.exists(file) ? "seal.not-pdf" : "seal.no-file", name);
            }
            if (Files.size(file) > LARGEST) {
                return unreadable("seal.too-large", name);
            }
            return read(Files.readAllBytes(file), name);
        } catch (IOException failure) {
            return unreadable("seal.unreadable", name);
        }
    }

    private SealReading read(byte[] file, String name) {
        if (!new SealUpdateReader(file).beginnings().isEmpty()) {
            return SealChain.read(file, format);
        }
        var header = new String(file, 0, Math.min(HEADER_WITHIN, file.length), StandardCharsets.ISO_8859_1);
        return header.contains("%PDF-")
                ? new SealReading.NotSealed(StatedTitle.of(file))
                : unreadable("seal.not-pdf", name);
    }

    private static SealReading unreadable(String key, String name) {
        return new SealReading.Unreadable(Problem.of(key, name));
    }
}
