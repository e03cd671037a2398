package org.campusaccord.export.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Contents;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * What stands where, as Word's own field: filled in already, so that it is there at once; each line a link with a reference
 * to its page. Not marked as out of date, since Word would ask about it whenever somebody opens the file. The numbers are
 * estimates until somebody has Word update the field.
 */
final class ContentsField {
    /** What the field looks for headings in: all that comes after it, and so not its own heading. */
    private static final String TEXT = "AgreementText";

    private static final int TEXT_ID = 0;
    private static final String INSTRUCTION = " TOC \\h \\z \\b " + TEXT + " \\o \"1-1\" ";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> pages;
    private final int width;

    /** @param width of a line of text, in twentieths of a point */
    ContentsField(List<Block> blocks, PageEstimate estimate, int width) {
        this.width = width;
        this.pages = estimate.pages(blocks);
        blocks.stream()
                .filter(Contents.class::isInstance)
                .flatMap(block -> ((Contents) block).entries().stream())
                .forEach(entry -> numbers.putIfAbsent(entry.anchor(), numbers.size() + 1));
    }

    /** Adds the lines. The text that they are about begins with the next paragraph. */
    void add(Body body, Contents contents) {
        var entries = contents.entries();
        for (int i = 0; i < entries.size(); i++) {
            var paragraph = body.paragraph(WordStyle.CONTENTS_LINE);
            if (i == 0) {
                begin(paragraph.createRun(), INSTRUCTION, paragraph.createRun(), paragraph.createRun());
            }
            addLine(paragraph, entries.get(i));
            if (i == entries.size() - 1) {
                mark(paragraph.createRun(), STFldCharType.END);
                var start = paragraph.getCTP().addNewBookmarkStart();
                start.setName(TEXT);
                start.setId(BigInteger.valueOf(TEXT_ID));
            }
        }
    }

    private void addLine(XWPFParagraph paragraph, Contents.Entry entry) {
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(BigInteger.valueOf(width));
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(name(entry.anchor()).orElseThrow());
        link.setHistory(true);
        Words.add(paragraph, entry.text(), () -> run(link, paragraph));
        run(link, paragraph).addTab();
        var instruction = " PAGEREF " + link.getAnchor() + " \\h ";
        begin(run(link, paragraph), instruction, run(link, paragraph), run(link, paragraph));
        run(link, paragraph).setText(String.valueOf(pages.getOrDefault(entry.anchor(), 1)));
        mark(run(link, paragraph), STFldCharType.END);
    }

    private static XWPFRun run(CTHyperlink link, XWPFParagraph paragraph) {
        return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    }

    private static void begin(XWPFRun begin, String instruction, XWPFRun middle, XWPFRun separate) {
        mark(begin, STFldCharType.BEGIN);
        var text = middle.getCTR().addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
        mark(separate, STFldCharType.SEPARATE);
    }

    private static void mark(XWPFRun run, STFldCharType.Enum kind) {
        run.getCTR().addNewFldChar().setFldCharType(kind);
    }

    /** Adds words to a heading, as a place to jump to when the contents name it. */
    void addHeading(XWPFParagraph paragraph, Block.Heading heading) {
        var name = name(heading.anchor());
        var id = BigInteger.valueOf(numbers.getOrDefault(heading.anchor(), TEXT_ID));
        if (name.isPresent()) {
            var start = paragraph.getCTP().addNewBookmarkStart();
            start.setName(name.get());
            start.setId(id);
        }
        Words.add(paragraph, heading.text());
        if (name.isPresent()) {
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
    }

    /** Ends what the field is about with the last paragraph. */
    void finish(XWPFParagraph last) {
        if (!numbers.isEmpty()) {
            last.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(TEXT_ID));
        }
    }

    /** Of the kind that Word makes itself and hides from people. */
    private Optional<String> name(String anchor) {
        return Optional.ofNullable(numbers.get(anchor)).map("_Toc%09d"::formatted);
    }
}
