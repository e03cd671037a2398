package org.campusaccord.export.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Notice.Tone;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Document;

/** Writes blocks one after another, each in its style, and keeps together what would look lost apart. */
final class Body {
    private final XWPFDocument file;
    private final int width;
    private final ContentsField contents;
    private String heading = "";
    private boolean onNewPage;
    private boolean afterTable;

    private Body(XWPFDocument file, Document document) {
        this.file = file;
        this.width = PageFrame.width(document.page());
        this.contents = new ContentsField(document.blocks(), new PageEstimate(document.page()), width);
    }

    /** Writes all that a document says. */
    static void write(XWPFDocument file, Document document) {
        var body = new Body(file, document);
        body.addAll(document.blocks());
        body.finish();
    }

    /** All blocks, where what would look lost at a page’s end without the next holds on to it. */
    private void addAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i));
            if (i + 1 < blocks.size() && keepsWith(blocks.get(i), blocks.get(i + 1))) {
                file.getLastParagraph().setKeepNext(true);
            }
        }
    }

    /** Headings do so by their style. */
    private static boolean keepsWith(Block block, Block next) {
        return switch (block) {
            case Paragraph words
            when words.style() == Paragraph.Style.QUIET ->
                !(next instanceof Block.Heading || next instanceof Block.PageBreak);
            case Block.Notice notice -> notice.tone() == Tone.CALM && next instanceof Block.Heading;
            case Block.SignatureField _ -> next instanceof Paragraph words && words.style() == Paragraph.Style.QUOTE;
            default -> false;
        };
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading title -> addHeading(title);
            case Paragraph paragraph -> addParagraph(paragraph);
            case Block.BulletList list ->
                list.points().forEach(point -> Words.add(paragraph(WordStyle.LIST_BULLET), point));
            case Block.Facts facts -> facts.facts().forEach(fact -> addFact(fact, WordStyle.FACT));
            case Block.Table table -> addTable(table);
            // Numbers that somebody may want to edit are better in a table than in a picture.
            case Block.Chart chart -> addTable(chart.table());
            case Block.Logo logo -> InlinePicture.add(paragraph(WordStyle.NORMAL), logo.picture(), logo.description());
            case Block.Contents entries -> contents.add(this, entries);
            case Block.SpineLabel label -> Words.add(paragraph(WordStyle.NORMAL), label.title());
            // Only a printed page has an edge and a height.
            case Block.TabMark _, Block.TitlePage _ -> {}
            case Block.Rule _ -> paragraph(WordStyle.DIVIDER);
            // Whoever edits the text makes as much room as they like.
            case Block.WritingSpace space -> Words.add(paragraph(WordStyle.EXPLANATION), space.label());
            case Block.PageBreak _ -> onNewPage = true;
            case Block.Notice notice -> addNotice(notice);
            case Block.SignatureField field -> SignatureParagraphs.add(this, field);
            case Block.Change change -> addChange(change);
        }
    }

    /** A table that ends the file needs a paragraph behind it. */
    private void finish() {
        if (afterTable) {
            paragraph(WordStyle.NORMAL);
        }
        contents.finish(file.getLastParagraph());
    }

    /** The next paragraph, in a style and on a new page where one was asked for. */
    XWPFParagraph paragraph(WordStyle style) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style.id());
        if (onNewPage) {
            paragraph.setPageBreak(true);
            onNewPage = false;
        }
        afterTable = false;
        return paragraph;
    }

    XWPFParagraph addFact(Block.Fact fact, WordStyle style) {
        var paragraph = paragraph(style);
        Words.add(paragraph, fact.label(), WordStyle.FACT_LABEL);
        paragraph.createRun().addTab();
        Words.add(paragraph, fact.value());
        return paragraph;
    }

    private void addHeading(Block.Heading title) {
        heading = title.text();
        var style = switch (title.level()) {
            case 1 -> WordStyle.TITLE;
            case 2 -> WordStyle.HEADING_1;
            default -> WordStyle.HEADING_2;
        };
        contents.addHeading(paragraph(style), title);
    }

    private void addParagraph(Paragraph words) {
        var style = switch (words.style()) {
            case NORMAL -> WordStyle.NORMAL;
            case LEAD -> WordStyle.SUBTITLE;
            case QUIET -> WordStyle.EXPLANATION;
            case QUOTE -> WordStyle.QUOTE;
            case CODE -> WordStyle.FINGERPRINT;
        };
        Words.add(paragraph(style), words.text());
    }

    private void addNotice(Block.Notice notice) {
        var style = notice.tone() == Tone.LOUD ? WordStyle.NOTICE_LOUD : WordStyle.NOTICE;
        var title = paragraph(style);
        Words.add(title, notice.title(), WordStyle.STRONG);
        var paragraphs = notice.text().lines().filter(text -> !text.isBlank()).toList();
        title.setKeepNext(!paragraphs.isEmpty());
        paragraphs.forEach(text -> Words.add(paragraph(style), text));
        // Space below, inside the last paragraph, since space between would part the bar.
        file.getLastParagraph().setSpacingAfter(160);
    }

    private void addTable(Block.Table table) {
        // Two tables without anything between become one, and a table cannot begin a page by itself.
        if (afterTable || onNewPage) {
            paragraph(WordStyle.DIVIDER);
        }
        table.caption().ifPresent(caption -> Words.add(paragraph(WordStyle.CAPTION), caption));
        new WordTable(table, width).write(file, table.caption().orElse(heading));
        afterTable = true;
    }

    /** Under each other, so that whoever edits the text need not read two columns; the marks are words as well. */
    private void addChange(Block.Change change) {
        for (var field : change.fields()) {
            if (!field.label().isEmpty()) {
                Words.add(paragraph(WordStyle.NORMAL), field.label(), WordStyle.STRONG);
            }
            ChangedWords.add(paragraph(WordStyle.FACT), change.before(), change, field.before());
            ChangedWords.add(paragraph(WordStyle.FACT), change.after(), change, field.after());
        }
    }

    /** The paragraphs that stay on one page, all but the last of which hold on to the next. */
    static void keepTogether(List<XWPFParagraph> paragraphs) {
        paragraphs.subList(0, paragraphs.size() - 1).forEach(paragraph -> paragraph.setKeepNext(true));
    }
}
