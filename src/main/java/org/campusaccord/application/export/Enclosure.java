package org.campusaccord.application.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A PDF that leaves with a letter, exactly as its export would be: what is signed has its seal, and the text is the one in
 * force. All it needs has been read, so any thread may make it.
 *
 * @param content writes the PDF
 */
public record Enclosure(String fileName, SafeFile.Content content) {
    /** Makes the PDF in memory, since the store may be locked. */
    public byte[] pdf() {
        var bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
