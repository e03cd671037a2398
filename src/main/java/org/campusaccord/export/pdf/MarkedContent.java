package org.campusaccord.export.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Marks what is drawn on a page as part of an element or as an artifact; what belongs together lies in one sequence. */
final class MarkedContent {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private Optional<Marking> open = Optional.empty();

    /** What is drawn from now on belongs to this. */
    void in(PdfContentByte content, Marking marking) {
        if (open.filter(marking::equals).isPresent()) {
            return;
        }
        close(content);
        switch (marking) {
            case Element element -> content.beginMarkedContentSequence(element.structure());
            case Artifact artifact -> content.beginMarkedContentSequence(Artifact.NAME, artifact.properties(), true);
        }
        open = Optional.of(marking);
    }

    /** Before a page ends. */
    void close(PdfContentByte content) {
        if (open.isPresent()) {
            content.endMarkedContentSequence();
            open = Optional.empty();
        }
    }

    /** What is drawn until {@link #endReading} is read out as this text. */
    static void beginReading(PdfContentByte content, String text) {
        var properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(SPAN, properties, true);
    }

    static void endReading(PdfContentByte content) {
        content.endMarkedContentSequence();
    }
}
