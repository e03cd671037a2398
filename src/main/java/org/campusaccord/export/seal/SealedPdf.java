package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.application.seal.Seal;
import org.campusaccord.application.seal.SealFactsFormat;
import org.campusaccord.application.seal.SealedPdfWriter;
import org.campusaccord.application.seal.SealedRevision;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Document;
import org.campusaccord.export.pdf.PdfRenderer;

/** Writes signed agreements as sealed PDF files. */
public final class SealedPdf implements SealedPdfWriter {
    private final Supplier<PdfRenderer> renderer;
    private final PdfSealer sealer;

    public SealedPdf(Supplier<PdfRenderer> renderer, SealFactsFormat format) {
        this.renderer = renderer;
        this.sealer = new PdfSealer(format);
    }

    @Override
    public void write(Document document, Seal seal, OutputStream out) throws IOException {
        var open = new ByteArrayOutputStream();
        var fields = renderer.get().writeForSealing(document, seal.box(), open);
        out.write(sealer.seal(open.toByteArray(), fields, seal));
    }

    @Override
    public void writeUnsealed(Document document, SealBox box, OutputStream out) throws IOException {
        renderer.get().writeForSealing(document, box, out);
    }

    @Override
    public void writeTogether(List<SealedRevision> oldestFirst, OutputStream out) throws IOException {
        var file = new byte[0];
        for (int i = 0; i < oldestFirst.size(); i++) {
            var revision = oldestFirst.get(i);
            int sealed = file.length;
            var own = new ByteArrayOutputStream();
            var fields = renderer.get()
                    .writeForSealing(revision.document(), revision.box(), i == 0 ? "" : revision.shortName(), own);
            if (i == 0) {
                file = own.toByteArray();
            } else {
                var first = i == 1 ? Optional.of(oldestFirst.getFirst().name()) : Optional.<String>empty();
                boolean onSheets = revision.document().page().binding() == Binding.TWO_SIDED;
                var extended = AddedRevision.behind(file, first, own.toByteArray(), fields, revision.name(), onSheets);
                file = extended.file().array();
                fields = extended.fields();
            }
            if (revision.seal().isPresent()) {
                file = sealer.sealAgain(sealed, file, fields, revision.seal().get());
            }
        }
        out.write(file);
    }
}
