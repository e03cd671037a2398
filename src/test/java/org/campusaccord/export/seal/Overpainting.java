package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** The attack that signatures alone do not notice: a new revision of a file, behind the seals, paints over a page. */
public final class Overpainting {
    private Overpainting() {}

    public static byte[] of(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(file)) {
            var page = pdf.getPage(0);
            try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
                content.addRect(50, 50, 400, 400);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        return out.toByteArray();
    }
}
