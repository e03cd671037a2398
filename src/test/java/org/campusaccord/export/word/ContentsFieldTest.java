package org.campusaccord.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.campusaccord.application.document.AgreementDocument;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Block.Contents;
import org.campusaccord.document.Document;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

@Beside
class ContentsFieldTest {
    private final Document document = new AgreementDocument(new Messages(Locale.US), PrintSettings.USUAL)
            .compose(Agreements.draft(Agreements.filled().build()));

    private XWPFDocument file = new XWPFDocument();

    @BeforeEach
    void write() throws IOException {
        file = WordReading.written(document);
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    private List<XWPFParagraph> lines() {
        return file.getParagraphs().stream()
                .filter(paragraph -> "TOC1".equals(paragraph.getStyle()))
                .toList();
    }

    private List<Contents.Entry> entries() {
        return document.blocks().stream()
                .filter(Contents.class::isInstance)
                .flatMap(block -> ((Contents) block).entries().stream())
                .toList();
    }

    private static String fieldMarks(XWPFParagraph paragraph) {
        return paragraph.getCTP().xmlText().lines().collect(Collectors.joining());
    }

    private List<CTBookmark> bookmarks() {
        return file.getParagraphs().stream()
                .map(XWPFParagraph::getCTP)
                .map(CTP::getBookmarkStartList)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void isAFieldOfWordFromItsFirstLineToItsLast() {
        assertThat(fieldMarks(lines().getFirst())).contains("TOC \\h \\z \\b AgreementText \\o \"1-1\"");
        var all = lines().stream().map(ContentsFieldTest::fieldMarks).collect(Collectors.joining());
        assertThat(all.split("fldCharType=\"begin\"", -1)).hasSameSizeAs(all.split("fldCharType=\"end\"", -1));
        assertThat(fieldMarks(lines().getFirst()).split("fldCharType=\"begin\"", -1))
                .hasSize(3);
        assertThat(fieldMarks(lines().getLast()).split("fldCharType=\"end\"", -1))
                .hasSize(3);
    }

    @Test
    void linksEachLineToTheHeadingThatItNames() {
        assertThat(lines()).hasSameSizeAs(entries());
        for (var line : lines()) {
            var anchor = line.getCTP().getHyperlinkArray(0).getAnchor();
            assertThat(fieldMarks(line)).contains("PAGEREF " + anchor + " \\h");
            var target = file.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().getBookmarkStartList().stream()
                            .anyMatch(mark -> mark.getName().equals(anchor)))
                    .toList();
            assertThat(target)
                    .singleElement()
                    .satisfies(
                            heading -> assertThat(heading.getStyle()).isEqualTo("Heading1"),
                            heading -> assertThat(heading.getText())
                                    .isEqualTo(WordReading.contentsLine(line).group(1)));
        }
    }

    @Test
    void marksAreToldApartAndEnd() {
        var numbers = bookmarks().stream().map(CTBookmark::getId).toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(entries().size() + 1);
        var ends = file.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getBookmarkEndList().stream())
                .map(end -> end.getId())
                .toList();
        assertThat(ends).containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void pagesNeverGoBackAndBeginBehindTheContents() {
        var pages = lines().stream()
                .map(line -> Integer.valueOf(WordReading.contentsLine(line).group(2)))
                .toList();
        assertThat(pages).isSorted().first().isEqualTo(2);
        assertThat(pages.getLast()).isGreaterThan(pages.getFirst());
    }

    @Test
    void wordAsksNothingWhenTheFileIsOpened() {
        assertThat(file.getSettings().getCTSettings().isSetUpdateFields()).isFalse();
        assertThat(file.getDocument().xmlText()).doesNotContain("dirty");
    }
}
