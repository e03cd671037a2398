package org.campusaccord.application.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.application.seal.Seal;
import org.campusaccord.application.seal.SealedPdfWriter;
import org.campusaccord.application.seal.SealedRevision;
import org.campusaccord.document.Document;

/**
 * The content of PDF files, sealed or not. The writers are asked for when first needed, since loading them takes a moment.
 */
record PdfContents(Supplier<PdfWriter> writer, Supplier<SealedPdfWriter> sealedWriter) {
    SafeFile.Content unsealed(Document document) {
        return out -> writer.get().write(document, out);
    }

    SafeFile.Content sealed(Document document, Seal seal) {
        return out -> sealedWriter.get().write(document, seal, out);
    }

    /** Several revisions in one file; they are asked for while it is written, beside the store's thread. */
    SafeFile.Content together(Supplier<List<SealedRevision>> oldestFirst) {
        return out -> sealedWriter.get().writeTogether(oldestFirst.get(), out);
    }

    /**
     * What the sealed file would be, for whoever only looks and makes no key.
     *
     * @param seal asked for while it is written, beside the store's thread
     * @param pending stands in the seal's place as long as there is no key
     */
    SafeFile.Content toShow(Document document, Supplier<Optional<Seal>> seal, SealBox pending) {
        return out -> {
            var present = seal.get();
            if (present.isPresent()) {
                sealedWriter.get().write(document, present.get(), out);
            } else {
                sealedWriter.get().writeUnsealed(document, pending, out);
            }
        };
    }
}
