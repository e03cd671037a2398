package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.application.seal.Seal;
import org.campusaccord.application.seal.SealFactsFormat;
import org.campusaccord.application.seal.SealedPdfWriter;
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
}
