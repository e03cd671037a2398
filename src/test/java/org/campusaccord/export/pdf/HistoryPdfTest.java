package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.campusaccord.document.Binding;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.SealedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of several revisions is one file to whoever reads it, and each revision is found in it as it was. */
@Beside
class HistoryPdfTest {
    @TempDir
    static Path folder;

    private static SealedFiles files;
    private static byte[] three = {};

    /** The number of pages of each revision by itself, the oldest first. */
    private static final List<Integer> LENGTHS = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        files = new SealedFiles(folder);
        three = files.together(3);
        LENGTHS.clear();
        for (int number = 1; number <= 3; number++) {
            try (var pdf = Loader.loadPDF(alone(number))) {
                LENGTHS.add(pdf.getNumberOfPages());
            }
        }
    }

    private static byte[] alone(int number) {
        return files.sealed(SealedFiles.revision(number));
    }

    /** Whose page it is: the newest revision's are the first. */
    private static int revisionOf(int page) {
        int number = 3;
        int end = LENGTHS.get(2);
        while (page >= end) {
            number--;
            end += LENGTHS.get(number - 1);
        }
        return number;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void keepsToPdfUaAndPdfA(int revisions) {
        assertThat(Standards.broken(files.together(revisions))).isEmpty();
    }

    @Test
    void readsOutTheNewestRevisionFirstAndEachAsByItself() throws IOException {
        try (var pdf = Loader.loadPDF(three)) {
            var root = StructureReading.root(pdf);
            assertThat(root.tag()).isEqualTo("Document");
            assertThat(root.tags()).containsExactly("Part", "Part", "Part");
            for (int number = 1; number <= 3; number++) {
                try (var own = Loader.loadPDF(alone(number))) {
                    var expected = StructureReading.root(own);
                    var part = root.children().get(3 - number);
                    assertThat(part.tags()).isEqualTo(expected.tags());
                    assertThat(part.words()).isEqualTo(expected.words());
                }
            }
            var drawn = new PageReading();
            for (var page : pdf.getPages()) {
                drawn.read(page);
            }
            assertThat(drawn.faults()).isEmpty();
        }
    }

    @Test
    void everyPieceOfAPageFindsItsElement() throws IOException {
        try (var pdf = Loader.loadPDF(three)) {
            var tree = pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            var keys = new HashSet<Integer>();
            for (var page : pdf.getPages()) {
                assertThat(keys.add(page.getStructParents())).isTrue();
                var elements = (COSArray) ((PDParentTreeValue) tree.getValue(page.getStructParents())).getCOSObject();
                for (int id = 0; id < elements.size(); id++) {
                    var element = (COSDictionary) elements.getObject(id);
                    assertThat(isOn(element, page.getCOSObject())).isTrue();
                }
                for (var annotation : page.getAnnotations()) {
                    assertThat(keys.add(annotation.getStructParent())).isTrue();
                    var element = (COSDictionary)
                            ((PDParentTreeValue) tree.getValue(annotation.getStructParent())).getCOSObject();
                    assertThat(element.getNameAsString(COSName.S)).isIn("Link", "Form");
                }
            }
            assertThat(tree.getUpperLimit()).isNull();
        }
    }

    /** Whether some of what an element holds is on a page. */
    private static boolean isOn(COSDictionary element, COSDictionary page) {
        if (page.equals(element.getCOSDictionary(COSName.PG))) {
            return true;
        }
        COSBase held = element.getDictionaryObject(COSName.K);
        return held instanceof COSArray several
                && StreamSupport.stream(several.spliterator(), false)
                        .map(each -> each instanceof COSObject reference ? reference.getObject() : each)
                        .anyMatch(each ->
                                each instanceof COSDictionary piece && page.equals(piece.getCOSDictionary(COSName.PG)));
    }

    /** Printed on both sides, the first page of a revision must not stand on the back of another's last one. */
    @Test
    void everyRevisionBeginsOnANewSheet() throws IOException {
        var bound = files.together(3, Binding.TWO_SIDED);
        assertThat(Standards.broken(bound)).isEmpty();
        try (var pdf = Loader.loadPDF(bound)) {
            for (var revision : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                assertThat(pdf.getPages().indexOf(revision.findDestinationPage(pdf)))
                        .isEven();
            }
        }
    }

    @Test
    void linksLeadToPagesOfTheirOwnRevision() throws IOException {
        try (var pdf = Loader.loadPDF(three)) {
            int links = 0;
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                for (var annotation : pdf.getPage(page).getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        links++;
                        assertThat(revisionOf(target(pdf, link))).isEqualTo(revisionOf(page));
                    }
                }
            }
            assertThat(links).isEqualTo(3 * 7);
        }
    }

    private static int target(PDDocument pdf, PDAnnotationLink link) throws IOException {
        var named = (PDNamedDestination) ((PDActionGoTo) link.getAction()).getDestination();
        var place = pdf.getDocumentCatalog().findNamedDestinationPage(named);
        return pdf.getPages().indexOf(place.getPage());
    }

    @Test
    void bookmarksStandBelowTheNameOfTheirRevision() throws IOException {
        try (var pdf = Loader.loadPDF(three)) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            var revisions = new ArrayList<PDOutlineItem>();
            outline.children().forEach(revisions::add);
            assertThat(revisions)
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Revision 3, in force", "Revision 2", "Revision 1");
            assertThat(revisions).extracting(PDOutlineItem::isNodeOpen).containsExactly(true, false, false);
            assertThat(outline.getOpenCount())
                    .isEqualTo(3 + revisions.getFirst().getOpenCount());
            for (int i = 0; i < 3; i++) {
                try (var own = Loader.loadPDF(alone(3 - i))) {
                    var expected = titles(own.getDocumentCatalog().getDocumentOutline());
                    assertThat(titles(revisions.get(i))).isEqualTo(expected);
                }
                for (var page : pagesOf(pdf, revisions.get(i))) {
                    assertThat(revisionOf(page)).isEqualTo(3 - i);
                }
            }
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        for (var child : node.children()) {
            titles.add(child.getTitle());
            titles.addAll(titles(child));
        }
        return titles;
    }

    private static List<Integer> pagesOf(PDDocument pdf, PDOutlineItem item) throws IOException {
        var pages = new ArrayList<Integer>();
        pages.add(pdf.getPages().indexOf(item.findDestinationPage(pdf)));
        for (var child : item.children()) {
            pages.addAll(pagesOf(pdf, child));
        }
        return pages;
    }

    @Test
    void everyFieldHasANameOfItsOwn() throws IOException {
        try (var pdf = Loader.loadPDF(three)) {
            assertThat(pdf.getSignatureFields())
                    .hasSize(9)
                    .allSatisfy(field -> assertThat(field.getSignature()).isNotNull())
                    .extracting(field -> field.getFullyQualifiedName())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void differentPartsOfAFontHaveDifferentNames() throws IOException {
        try (var pdf = Loader.loadPDF(three)) {
            var fonts = new HashSet<COSDictionary>();
            var names = new HashSet<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (fonts.add(font.getCOSObject())) {
                        assertThat(names.add(font.getName())).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void holdsForAnotherProgram() throws IOException, InterruptedException {
        var words = PdfSig.said(three, folder);
        assertThat(words.split("Signature is Valid", -1)).as(words).hasSize(9 + 1);
        assertThat(words.split("  - Total document signed", -1)).as(words).hasSize(2);
    }
}
