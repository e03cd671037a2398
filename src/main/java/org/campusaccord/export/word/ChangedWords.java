package org.campusaccord.export.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.campusaccord.document.Block.Change;
import org.campusaccord.document.Block.Piece;

/** One side of a change: words taken out struck through and words added underlined, each said in words too. */
final class ChangedWords {
    private ChangedWords() {}

    static void add(XWPFParagraph paragraph, String side, Change change, List<Piece> pieces) {
        Words.add(paragraph, side, WordStyle.FACT_LABEL);
        paragraph.createRun().addTab();
        for (var piece : pieces) {
            int before = paragraph.getRuns().size();
            boolean marked = piece.mark() != Piece.Mark.SAME && !piece.text().isBlank();
            Words.add(paragraph, marked ? change.spoken(piece) : piece.text());
            for (var run :
                    paragraph.getRuns().subList(before, paragraph.getRuns().size())) {
                run.setStrikeThrough(marked && piece.mark() == Piece.Mark.TAKEN_OUT);
                if (marked && piece.mark() == Piece.Mark.ADDED) {
                    run.setUnderline(UnderlinePatterns.SINGLE);
                }
            }
        }
    }
}
