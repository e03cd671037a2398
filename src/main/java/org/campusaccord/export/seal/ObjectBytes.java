package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfObject;

/** Writes objects that were read from a file under the numbers that they have there; OpenPDF by itself gives new ones. */
final class ObjectBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ObjectBytes() {}

    /** The object as it stands in a file, without its number. */
    static byte[] of(PdfObject object) throws IOException {
        var bytes = new ObjectBytes();
        bytes.write(object);
        return bytes.out.toByteArray();
    }

    private void write(PdfObject object) throws IOException {
        switch (object) {
            case PRIndirectReference reference -> text(reference.getNumber() + " 0 R");
            case PdfDictionary dictionary -> {
                text("<<");
                for (var key : dictionary.getKeys()) {
                    write(key);
                    text(" ");
                    write(dictionary.get(key));
                }
                text(">>");
            }
            case PdfArray array -> {
                text("[");
                for (var element : array.getElements()) {
                    write(element);
                    text(" ");
                }
                text("]");
            }
            default -> object.toPdf(null, out);
        }
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
