package org.campusaccord.bench.export;

import java.util.HashMap;
import java.util.Map;
import org.campusaccord.bench.export.PlainFonts.Look;
import org.campusaccord.document.PageFoot;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The foot of each page with how many there are, and the page numbers of the contents. */
final class PlainFeet extends PdfPageEventHelper {
    private static final float NUMBER = 20;

    private final PlainFonts fonts;
    private final PageFoot foot;
    private final PdfTemplate pages;
    private final Map<String, PdfTemplate> wanted = new HashMap<>();

    PlainFeet(PlainFonts fonts, PageFoot foot, PdfWriter writer) {
        this.fonts = fonts;
        this.foot = foot;
        this.pages = number(writer);
    }

    /** Room for a number that is known later. */
    static PdfTemplate number(PdfWriter writer) {
        return writer.getDirectContent().createTemplate(NUMBER, Look.BODY.leading());
    }

    /** Room for the number of the page on which a heading stands. */
    PdfTemplate pageOf(String anchor, PdfWriter writer) {
        return wanted.computeIfAbsent(anchor, _ -> number(writer));
    }

    @Override
    public void onGenericTag(PdfWriter writer, Document document, Rectangle place, String anchor) {
        var number = wanted.remove(anchor);
        if (number != null) {
            write(number, String.valueOf(writer.getPageNumber()), Look.CELL);
        }
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var content = writer.getDirectContent();
        float y = document.bottom() - 38;
        ColumnText.showTextAligned(
                content, Element.ALIGN_LEFT, fonts.phrase(foot.text(), Look.FOOT), document.left(), y, 0);
        var words = foot.pageOfPages()
                .replace("{0}", String.valueOf(writer.getPageNumber()))
                .replace("{1}", "");
        float x = document.right() - NUMBER;
        ColumnText.showTextAligned(content, Element.ALIGN_RIGHT, fonts.phrase(words, Look.FOOT), x, y, 0);
        content.addTemplate(pages, x, y);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        write(pages, String.valueOf(writer.getPageNumber() - 1), Look.FOOT);
    }

    private void write(PdfTemplate place, String words, Look look) {
        place.beginText();
        place.setFontAndSize(fonts.font(look), look.size());
        place.showText(words);
        place.endText();
    }
}
