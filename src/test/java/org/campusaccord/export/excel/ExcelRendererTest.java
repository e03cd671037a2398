package org.campusaccord.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Workbook;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class ExcelRendererTest {
    private static XSSFSheet written(CellValue... row) throws IOException {
        return written(List.of(List.of(row)));
    }

    private static XSSFSheet written(List<List<CellValue>> rows) throws IOException {
        try (var read = open(rows)) {
            return read.getSheet("Things");
        }
    }

    private static XSSFWorkbook open(List<List<CellValue>> rows) throws IOException {
        var columns = IntStream.range(0, rows.getFirst().size())
                .mapToObj(i -> new Sheet.Column("Head " + (i + 1), 20, Sheet.Kind.TEXT))
                .toList();
        var workbook = new Workbook(
                "A title",
                "A subject",
                "",
                PaperSize.LETTER,
                "Page {0} of {1}",
                "(continued)",
                Optional.empty(),
                List.of(new Sheet("Things", columns, rows)));
        var out = new ByteArrayOutputStream();
        new ExcelRenderer(Clock.systemUTC()).write(workbook, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void writesTypedCells() throws IOException {
        var row = written(
                        CellValue.count(7),
                        new CellValue.Percent(0.25),
                        CellValue.date(Optional.of(LocalDate.of(2026, 9, 4))),
                        new CellValue.Moment(LocalDateTime.of(2026, 8, 18, 15, 42)),
                        CellValue.EMPTY)
                .getRow(1);

        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(7);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.25);
        assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0%");
        assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
        assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-09-04T00:00");
        assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-08-18T15:42");
        assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void keepsWhatLooksLikeAFormulaAsText(String text) throws IOException {
        var cell = written(CellValue.text(text)).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void freezesTheHeadAndFiltersEveryRow() throws IOException {
        var sheet = written(List.of(List.of(CellValue.text("a")), List.of(CellValue.text("b"))));

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getTables().getFirst().getCTTable().getAutoFilter().getRef())
                .isEqualTo("A1:A3");
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
    }

    @Test
    void printsOnePageWideWithTheHeadOnEveryPage() throws IOException {
        var sheet = written(CellValue.text("a"));

        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
    }

    @Test
    void printsAWideSheetOnPagesBesideEachOtherWithTheFirstColumnOnEach() throws IOException {
        var cells = Collections.nCopies(15, CellValue.text("a"));
        var sheet = written(cells.toArray(CellValue[]::new));

        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
    }

    @Test
    void continuesATextLongerThanACell() throws IOException {
        var text = "many words of one answer ".repeat(4_000).strip();

        var sheet = written(CellValue.text("Maple Ridge"), CellValue.text(text), CellValue.count(1));

        var whole = new StringBuilder(sheet.getRow(1).getCell(1).getStringCellValue());
        for (int row = 2; row <= sheet.getLastRowNum(); row++) {
            var piece = sheet.getRow(row).getCell(1).getStringCellValue();
            assertThat(piece).startsWith("(continued) ");
            assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).isEqualTo("Maple Ridge");
            assertThat(sheet.getRow(row).getCell(2)).isNull();
            whole.append(piece.substring("(continued) ".length()));
        }
        assertThat(whole).hasToString(text);
    }

    @Test
    void replacesCharactersThatTheFormatCannotHold() throws IOException {
        assertThat(written(CellValue.text("a\u0001b\uffffc"))
                        .getRow(1)
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (var read = open(List.of(List.of(CellValue.text("a"))))) {
            var core = read.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("A title");
            assertThat(core.getSubject()).isEqualTo("A subject");
        }
    }
}
