package org.campusaccord.export.pdf;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeSet;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.PdfWriter.PdfBody;
import org.openpdf.text.pdf.PdfWriter.PdfBody.PdfCrossReference;

/**
 * The two collections of OpenPDF's that grow with each object of a file and that it offers no way to. They are reached by
 * reflection; where a later OpenPDF has them no more, files are made as before, and long ones take more memory (decision 35).
 */
final class Innards {
    private Innards() {}

    /** Numbered without gaps as they come: a page's list of elements, or the element of a link or field. */
    @SuppressWarnings("unchecked")
    static Map<Integer, PdfObject> parentTree(PdfWriter writer) {
        try {
            return (Map<Integer, PdfObject>)
                    field(PdfStructureTreeRoot.class, "parentTree").get(writer.getStructureTreeRoot());
        } catch (ReflectiveOperationException | RuntimeException anotherOpenPdf) {
            return Map.of();
        }
    }

    /** Keeps the places of the objects of a file that was just begun in little memory; returns whether that was possible. */
    @SuppressWarnings("unchecked")
    static boolean packPlaces(PdfWriter writer) {
        try {
            var body = field(PdfWriter.class, "body").get(writer);
            var places = field(PdfBody.class, "xrefs");
            places.set(body, new ObjectPlaces((TreeSet<PdfCrossReference>) places.get(body)));
            return true;
        } catch (ReflectiveOperationException | RuntimeException anotherOpenPdf) {
            return false;
        }
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        var field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
