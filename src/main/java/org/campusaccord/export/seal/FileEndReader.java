package org.campusaccord.export.seal;

import java.io.IOException;
import java.util.HexFormat;
import org.campusaccord.export.seal.SealEntry.FileEnd;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** Reads what a file of ours ends with, so that something can be added. */
final class FileEndReader {
    private FileEndReader() {}

    static FileEnd read(byte[] file) throws IOException {
        try (var reader = new PdfReader(file)) {
            return read(reader);
        }
    }

    static FileEnd read(PdfReader reader) {
        var trailer = reader.getTrailer();
        var ids = trailer.getAsArray(PdfName.ID);
        return new FileEnd(
                trailer.getAsNumber(PdfName.SIZE).intValue(),
                number(trailer, PdfName.ROOT),
                number(trailer, PdfName.INFO),
                hex(ids, 0),
                hex(ids, 1),
                reader.getLastXref());
    }

    private static int number(PdfDictionary trailer, PdfName name) {
        return ((PRIndirectReference) trailer.get(name)).getNumber();
    }

    private static String hex(PdfArray ids, int index) {
        return HexFormat.of().formatHex(ids.getAsString(index).getOriginalBytes());
    }
}
