package org.campusaccord.export.word;

import java.text.Bidi;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Puts text into paragraphs: line ends kept, and every stretch that runs from right to left marked as such. */
final class Words {
    private Words() {}

    /** Adds the text to a paragraph that takes its direction from it. */
    static void add(XWPFParagraph paragraph, String text) {
        addAll(paragraph, text, "");
    }

    /** Adds the text in a style of characters. */
    static void add(XWPFParagraph paragraph, String text, WordStyle style) {
        addAll(paragraph, text, style.id());
    }

    /** Adds the text in runs that are made elsewhere, such as within a link. */
    static void add(XWPFParagraph paragraph, String text, Supplier<XWPFRun> runs) {
        addAll(paragraph, text, "", runs);
    }

    private static void addAll(XWPFParagraph paragraph, String text, String style) {
        addAll(paragraph, text, style, paragraph::createRun);
    }

    private static void addAll(XWPFParagraph paragraph, String text, String style, Supplier<XWPFRun> runs) {
        boolean first = paragraph.getRuns().isEmpty();
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                runs.get().addBreak();
            }
            addLine(runs, lines[i], style);
        }
        if (first && isRightToLeft(text)) {
            properties(paragraph).addNewBidi();
        }
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        var content = paragraph.getCTP();
        return content.isSetPPr() ? content.getPPr() : content.addNewPPr();
    }

    private static void addLine(Supplier<XWPFRun> runs, String line, String style) {
        if (line.isEmpty()) {
            return;
        }
        var directions = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < directions.getRunCount(); i++) {
            var run = runs.get();
            if (!style.isEmpty()) {
                run.setStyle(style);
            }
            addTabbed(run, line.substring(directions.getRunStart(i), directions.getRunLimit(i)));
            if (directions.getRunLevel(i) % 2 == 1) {
                var properties = run.getCTR();
                (properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr()).addNewRtl();
            }
        }
    }

    private static void addTabbed(XWPFRun run, String text) {
        var pieces = text.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            if (!pieces[i].isEmpty()) {
                run.setText(pieces[i], run.getCTR().sizeOfTArray());
            }
        }
    }

    private static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
