package org.campusaccord.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.campusaccord.application.document.EditableCopy;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageFoot;
import org.campusaccord.document.PageSetup;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.SignatureMark;
import org.campusaccord.text.Messages;

/** Writes documents as Word files and reads them back. */
final class WordReading {
    private static final Pattern CONTENTS_LINE = Pattern.compile("(.+)\t(\\d+)", Pattern.DOTALL);

    private WordReading() {}

    static Document document(Block... blocks) {
        return document(PageSetup.of(PaperSize.LETTER), blocks);
    }

    static Document document(PageSetup page, Block... blocks) {
        return new Document(
                "A title",
                "A subtitle",
                "Bluebonnet District",
                "en-US",
                page,
                new PageFoot("Live Oak · 2026–27", "Page {0} of {1}"),
                List.of(blocks));
    }

    static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        var clock = Clock.fixed(Instant.parse("2026-08-18T20:42:00Z"), ZoneOffset.UTC);
        new WordRenderer(clock).write(EditableCopy.of(document, new Messages(Locale.US)), out);
        return out.toByteArray();
    }

    static XWPFDocument written(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    static XWPFDocument written(Block... blocks) throws IOException {
        return written(document(blocks));
    }

    /** The words of a file's body, one after another. */
    static List<String> words(XWPFDocument file) {
        return file.getBodyElements().stream()
                .flatMap(WordReading::texts)
                .flatMap(WordReading::split)
                .toList();
    }

    private static Stream<String> texts(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph
            when "TOC1".equals(paragraph.getStyle()) ->
                Stream.of(contentsLine(paragraph).group(1));
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .map(XWPFParagraph::getText);
            default ->
                throw new IllegalArgumentException(element.getElementType().name());
        };
    }

    /** What a line of the contents says, and its page. */
    static Matcher contentsLine(XWPFParagraph paragraph) {
        var matcher = CONTENTS_LINE.matcher(paragraph.getText());
        assertThat(matcher.matches()).as(paragraph.getText()).isTrue();
        return matcher;
    }

    /** The words of a document, in the order in which somebody reads them. */
    static List<String> words(Document document) {
        return document.blocks().stream()
                .flatMap(block -> texts(block).stream())
                .flatMap(WordReading::split)
                .toList();
    }

    private static Stream<String> split(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static List<String> texts(Block.Change change) {
        var texts = new ArrayList<String>();
        for (var field : change.fields()) {
            texts.add(field.label());
            texts.add(change.before());
            field.before().forEach(piece -> texts.add(change.spoken(piece)));
            texts.add(change.after());
            field.after().forEach(piece -> texts.add(change.spoken(piece)));
        }
        return texts;
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(heading.text());
            case Block.Paragraph paragraph -> List.of(paragraph.text());
            case Block.BulletList list -> list.points();
            case Block.Facts facts -> texts(facts.facts());
            case Block.Table table -> texts(table);
            case Block.Notice notice -> List.of(notice.title(), notice.text());
            case Block.SignatureField field -> texts(field);
            case Block.Chart chart -> texts(chart.table());
            case Block.Contents contents ->
                contents.entries().stream().map(Block.Contents.Entry::text).toList();
            case Block.SpineLabel label -> List.of(label.title());
            case Block.WritingSpace space -> List.of(space.label());
            case Block.Change change -> texts(change);
            case Block.Logo _, Block.Rule _, Block.PageBreak _, Block.TabMark _, Block.TitlePage _ -> List.of();
        };
    }

    private static List<String> texts(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> Stream.of(fact.label(), fact.value()))
                .collect(Collectors.toList());
    }

    private static List<String> texts(Block.Table table) {
        var texts = new ArrayList<String>();
        table.caption().ifPresent(texts::add);
        table.columns().forEach(column -> texts.add(column.title()));
        table.rows().forEach(row -> row.forEach(cell -> texts.addAll(List.of(cell.text(), cell.note()))));
        return texts;
    }

    private static List<String> texts(Block.SignatureField field) {
        var texts = new ArrayList<String>();
        switch (field.mark()) {
            case SignatureMark.Drawn _ -> {}
            case SignatureMark.Typed typed -> texts.add(typed.text());
            case SignatureMark.OnPaper paper -> texts.add(paper.words());
            case SignatureMark.Blank blank -> texts.addAll(List.of(blank.signatureLabel(), blank.dateLabel()));
            case SignatureMark.Declined declined -> texts.add(declined.words());
        }
        texts.addAll(List.of(field.name(), field.role()));
        texts.addAll(texts(field.details()));
        return texts;
    }
}
