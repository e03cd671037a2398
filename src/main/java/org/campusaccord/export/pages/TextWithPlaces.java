package org.campusaccord.export.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.campusaccord.application.pages.PageBox;
import org.campusaccord.application.pages.PageText;

/** Reads the words of a page in the order in which the file writes them, which is that of the reader, with their places. */
final class TextWithPlaces extends PDFTextStripper {
    /** Of the height of a line, how much stands above the line that letters stand on. */
    private static final double ASCENT = 0.82;

    private static final double HEIGHT = 1.08;

    private final StringBuilder words = new StringBuilder();
    private final List<PageBox> places = new ArrayList<>();

    PageText read(PDDocument document, int page) throws IOException {
        setLineSeparator("\n");
        setPageEnd("");
        setStartPage(page + 1);
        setEndPage(page + 1);
        getText(document);
        return new PageText(words.toString(), places);
    }

    /**
     * Takes the letters as the file has them, which is in the order of reading. The text given beside them has been turned
     * round where Hebrew or Arabic is in it, as if it stood in order of sight.
     */
    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        for (int i = 0; i < letters.size(); i++) {
            var said = letters.get(i).getUnicode();
            var box = box(letters.get(i));
            // The first letter says what all that follow without a word of their own are to be read as.
            while (i + 1 < letters.size() && letters.get(i + 1).getUnicode().isEmpty()) {
                i++;
                box = box.with(box(letters.get(i)));
            }
            words.append(said);
            for (int each = 0; each < said.length(); each++) {
                places.add(box);
            }
        }
    }

    @Override
    protected void writeString(String separator) {
        words.append(separator);
        separator.chars().forEach(_ -> places.add(PageBox.NOWHERE));
    }

    @Override
    protected void writeLineSeparator() {
        writeString(getLineSeparator());
    }

    @Override
    protected void writeWordSeparator() {
        writeString(getWordSeparator());
    }

    private static PageBox box(TextPosition letter) {
        var size = letter.getFontSizeInPt();
        return new PageBox(
                letter.getXDirAdj(), letter.getYDirAdj() - ASCENT * size, letter.getWidthDirAdj(), HEIGHT * size);
    }
}
