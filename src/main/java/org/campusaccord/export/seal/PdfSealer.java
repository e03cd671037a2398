package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.campusaccord.application.seal.Seal;
import org.campusaccord.application.seal.SealFactsFormat;
import org.campusaccord.export.pdf.EmptyField;
import org.campusaccord.export.seal.SealEntry.Series;

/**
 * Seals files whose signature fields are empty: one signature for each field, in their order, each over all that comes
 * before it.
 */
public final class PdfSealer {
    private final SealFactsFormat format;

    public PdfSealer(SealFactsFormat format) {
        this.format = format;
    }

    /** Seals a new file. */
    public byte[] seal(byte[] file, List<EmptyField> fields, Seal seal) throws IOException {
        return sealAgain(0, file, fields, seal);
    }

    /**
     * Seals a sealed file to which something was added, with new fields that are empty. The earlier seals go on to hold for
     * what they were made over.
     *
     * @param sealed how long the file was when it was sealed before
     */
    byte[] sealAgain(int sealed, byte[] file, List<EmptyField> fields, Seal seal) throws IOException {
        var facts = format.write(seal.facts());
        var hash = Hashes.sha256();
        hash.update(file);
        var written = new ByteArrayOutputStream();
        written.writeBytes(file);
        var end = FileEndReader.read(file);
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var entry = new SealEntry(
                    field.valueObject(),
                    new Series(i + 1, fields.size(), sealed),
                    facts,
                    field.name(),
                    field.reason(),
                    seal.at(),
                    end);
            var update = new SealUpdate(entry, written.size());
            var own = Hashes.fork(hash);
            own.update(update.head());
            own.update(update.afterHole());
            var bytes = update.with(seal.key().seal(own.digest()));
            hash.update(bytes);
            written.writeBytes(bytes);
            end = update.fileEnd();
        }
        return written.toByteArray();
    }
}
