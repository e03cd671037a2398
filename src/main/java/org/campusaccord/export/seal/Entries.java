package org.campusaccord.export.seal;

import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;

/** What dictionaries of a file hold. */
final class Entries {
    private Entries() {}

    /** The same dictionary, to be changed without a change to the one that was read. */
    static PdfDictionary copy(PdfDictionary read) {
        var copy = new PdfDictionary();
        copy.putAll(read);
        return copy;
    }

    static PdfArray array(PdfObject... elements) {
        return new PdfArray(List.of(elements));
    }

    /** How many a tree says that it holds; 0 when it says nothing. */
    static int count(PdfDictionary tree) {
        var count = tree.getAsNumber(PdfName.COUNT);
        return count == null ? 0 : count.intValue();
    }
}
