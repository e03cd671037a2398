package org.campusaccord.export.word;

import java.math.BigInteger;
import java.text.MessageFormat;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.document.PageSetup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** What is around the text of every page: the paper, its margins, the mark at the head, whose page it is at the foot. */
final class PageFrame {
    /** Twentieths of a point, in which Word measures. */
    private static final int POINT = 20;

    private static final int MARGIN = 72;
    private static final int TOP = 76;
    private static final int BOTTOM = 78;
    private static final int HEAD_AND_FOOT = 40;
    private static final char PAGE = '\u0001';
    private static final char PAGES = '\u0002';

    private PageFrame() {}

    /** How wide a line of text is. */
    static int width(PageSetup page) {
        return (page.paper().width() - 2 * MARGIN) * POINT;
    }

    /** How much of a page is for text, in points. */
    static int height(PageSetup page) {
        return page.paper().height() - TOP - BOTTOM;
    }

    static void apply(XWPFDocument file, Document document, String mark) {
        Words.add(paragraph(file.createHeader(HeaderFooterType.DEFAULT).createParagraph(), WordStyle.HEADER), mark);
        foot(
                paragraph(file.createFooter(HeaderFooterType.DEFAULT).createParagraph(), WordStyle.FOOTER),
                document.foot(),
                width(document.page()));
        paper(file, document.page());
    }

    private static XWPFParagraph paragraph(XWPFParagraph paragraph, WordStyle style) {
        paragraph.setStyle(style.id());
        return paragraph;
    }

    private static void foot(XWPFParagraph paragraph, PageFoot foot, int width) {
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(width));
        Words.add(paragraph, foot.text());
        paragraph.createRun().addTab();
        var words = MessageFormat.format(foot.pageOfPages(), String.valueOf(PAGE), String.valueOf(PAGES));
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == PAGE || words.charAt(i) == PAGES) {
                Words.add(paragraph, words.substring(from, i));
                field(paragraph, words.charAt(i) == PAGE ? "PAGE" : "NUMPAGES");
                from = i + 1;
            }
        }
        Words.add(paragraph, words.substring(from));
    }

    /** A number that the program which opens the file fills in. */
    private static void field(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** With two-sided binding, left means inside: Word mirrors the margins then. */
    private static void paper(XWPFDocument file, PageSetup page) {
        var body = file.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(points(page.paper().width()));
        size.setH(points(page.paper().height()));
        int room = page.binding() == Binding.NONE ? 0 : page.binding().shift(1);
        var margins = section.addNewPgMar();
        margins.setLeft(points(MARGIN + room));
        margins.setRight(points(MARGIN - room));
        margins.setTop(points(TOP));
        margins.setBottom(points(BOTTOM));
        margins.setHeader(points(HEAD_AND_FOOT));
        margins.setFooter(points(HEAD_AND_FOOT));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger points(int points) {
        return BigInteger.valueOf((long) points * POINT);
    }
}
