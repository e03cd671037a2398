package org.campusaccord.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.DistrictWorkbook;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Workbook;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.Revisions;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The district's workbook as Excel sees it: tables, charts, colors, print. */
@Beside
class NativeTableTest {
    private XSSFWorkbook file = new XSSFWorkbook();

    @BeforeEach
    void write() throws IOException {
        file = read(
                new DistrictWorkbook(new Messages(Locale.US), PrintSettings.USUAL, java.time.LocalDate.of(2026, 9, 10))
                        .compose(
                                List.of(AgreementRecord.of(
                                        AgreementStatus.SIGNED,
                                        Revisions.signed(Agreements.filled().build()),
                                        List.of())),
                                List.of(),
                                List.of()),
                new ExcelRenderer(Clock.systemUTC()));
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    private static XSSFWorkbook read(Workbook workbook, ExcelRenderer renderer) throws IOException {
        var out = new ByteArrayOutputStream();
        renderer.write(workbook, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private List<XSSFTable> tables() {
        return IntStream.range(0, file.getNumberOfSheets())
                .mapToObj(file::getSheetAt)
                .flatMap(sheet -> sheet.getTables().stream())
                .toList();
    }

    @Test
    void everySheetIsATableWithFiltersAndBands() {
        for (int i = 1; i < file.getNumberOfSheets(); i++) {
            var sheet = file.getSheetAt(i);
            var table = sheet.getTables().getFirst();
            assertThat(table.getCTTable().getRef())
                    .as(sheet.getSheetName())
                    .isEqualTo(table.getCTTable().getAutoFilter().getRef());
            assertThat(table.getEndRowIndex()).isEqualTo(Math.max(1, sheet.getLastRowNum()));
            assertThat(table.getStyle().isShowRowStripes()).isTrue();
        }
    }

    @Test
    void titlesOfColumnsAreTheWordsInTheHead() {
        for (var table : tables()) {
            var head = table.getXSSFSheet().getRow(table.getStartRowIndex());
            for (int i = 0; i < table.getColumnCount(); i++) {
                assertThat(table.getCTTable()
                                .getTableColumns()
                                .getTableColumnArray(i)
                                .getName())
                        .isNotBlank()
                        .isEqualTo(head.getCell(table.getStartColIndex() + i).getStringCellValue());
            }
        }
    }

    @Test
    void tablesHaveNamesAndNumbersOfTheirOwnAndARow() {
        assertThat(tables())
                .extracting(XSSFTable::getName)
                .doesNotHaveDuplicates()
                .contains("T_Signatures", "T_Summary_Signatures");
        assertThat(tables()).extracting(table -> table.getCTTable().getId()).doesNotHaveDuplicates();
        assertThat(tables()).allMatch(table -> table.getEndRowIndex() > table.getStartRowIndex());
    }

    @Test
    void theSummaryComesFirstWithItsCharts() {
        var summary = file.getSheetAt(0);
        assertThat(summary.getSheetName()).isEqualTo("Summary");
        var charts = summary.getDrawingPatriarch().getCharts();
        assertThat(charts)
                .extracting(chart -> chart.getTitleText().getString())
                .containsExactly("Agreements by status", "Commitments by month");
        var categories = charts.getFirst()
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getCat();
        assertThat(categories.getStrRef().getF()).isEqualTo("Summary!$A$6:$A$8");
        assertThat(categories.getStrRef().getStrCache().getPtArray(2).getV()).isEqualTo("Signed");
        assertThat(summary.getRow(7).getCell(0).getStringCellValue()).isEqualTo("Signed");
    }

    @Test
    void chartsAreDescribedForWhoeverDoesNotSeeThem() {
        assertThat(file.getSheetAt(0)
                        .getDrawingPatriarch()
                        .getCTDrawing()
                        .getTwoCellAnchorArray(0)
                        .getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .isEqualTo("Agreements by status: Draft 0, Ready to sign 0, Signed 1");
    }

    @Test
    void colorsFollowTheWordOfTheStatus() {
        var rules = file.getSheet("Overview").getSheetConditionalFormatting();
        assertThat(IntStream.range(0, rules.getNumConditionalFormattings())
                        .mapToObj(i -> rules.getConditionalFormattingAt(i)))
                .allMatch(one -> one.getFormattingRanges()[0].formatAsString().equals("I2"))
                .extracting(one -> one.getRule(0).getFormula1())
                .contains("\"Signed\"", "\"Not begun\"");
    }

    @Test
    void hashesAreNotPrinted() {
        assertThat(file.getPrintArea(file.getSheetIndex("Overview"))).isEqualTo("Overview!$A$1:$R$2");
        assertThat(file.getSheet("Overview").getRow(0).getCell(18).getStringCellValue())
                .startsWith("SHA-256");
    }

    @Test
    void aFullSheetGoesOnInTheNext() throws IOException {
        var sheet = new Sheet(
                "Things",
                List.of(new Sheet.Column("Thing", 20, Sheet.Kind.TEXT)),
                IntStream.range(0, 5)
                        .mapToObj(i -> List.of(CellValue.text("thing " + i)))
                        .toList());
        var workbook = new Workbook(
                "A title",
                "",
                "",
                PaperSize.LETTER,
                "Page {0} of {1}",
                "(continued)",
                Optional.empty(),
                List.of(sheet));
        try (var read = read(workbook, new ExcelRenderer(Clock.systemUTC(), 4))) {
            assertThat(read)
                    .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                    .containsExactly("Things", "Things 2");
            XSSFSheet second = read.getSheet("Things 2");
            assertThat(second.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Thing");
            assertThat(second.getRow(1).getCell(0).getStringCellValue()).isEqualTo("thing 3");
            assertThat(second.getLastRowNum()).isEqualTo(2);
        }
    }
}
