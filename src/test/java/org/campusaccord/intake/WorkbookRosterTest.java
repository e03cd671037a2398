package org.campusaccord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.campusaccord.domain.roster.RosterRow;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class WorkbookRosterTest {
    @TempDir
    Path folder;

    @Test
    void showsNumbersAndDatesAsPeopleSeeThem() {
        var tables = new Workbooks(folder).readBoth(workbook -> {
            var sheet = workbook.createSheet();
            Workbooks.rows(sheet, List.of(List.of("Campus", "Code", "State ID", "Code 2", "Grades"), List.of("Sumac")));
            var row = sheet.getRow(1);
            row.createCell(1).setCellValue(101);
            row.createCell(2).setCellValue(480000012345.0);
            var padded = workbook.createCellStyle();
            padded.setDataFormat(workbook.createDataFormat().getFormat("000000000"));
            row.createCell(3).setCellValue(79907001);
            row.getCell(3).setCellStyle(padded);
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d-mmm"));
            row.createCell(4).setCellValue(LocalDate.of(2026, 6, 8));
            row.getCell(4).setCellStyle(day);
        });
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.rows())
                        .containsExactly(
                                new RosterRow(2, List.of("Sumac", "101", "480000012345", "079907001", "8-Jun"))));
    }

    @Test
    void readsResultsOfFormulasThatWereKept() {
        var tables = new Workbooks(folder).readBoth(workbook -> {
            var sheet = workbook.createSheet();
            Workbooks.rows(sheet, List.of(List.of("Campus", "Code"), List.of("Sumac")));
            sheet.getRow(1).createCell(1).setCellFormula("40+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.rows().getFirst().cells()).containsExactly("Sumac", "41"));
    }

    @Test
    void findsTheSheetWithTheCampuses() {
        var tables = new Workbooks(folder).readBoth(workbook -> {
            Workbooks.rows(workbook.createSheet("Read me"), List.of(List.of("How to use this file")));
            workbook.createSheet("Empty");
            Workbooks.rows(
                    workbook.createSheet("Data"), List.of(List.of("School Name", "Level"), List.of("Sumac", "MS")));
        });
        assertThat(tables).allSatisfy(table -> assertThat(table.headings()).containsExactly("School Name", "Level"));
    }

    @Test
    void countsRowsAsTheWorkbookShowsThem() {
        var tables = new Workbooks(folder).readBoth(workbook -> {
            var sheet = workbook.createSheet();
            sheet.createRow(2).createCell(1).setCellValue("Campus");
            sheet.createRow(9).createCell(1).setCellValue("Sumac");
        });
        assertThat(tables)
                .allSatisfy(table ->
                        assertThat(table.rows()).extracting(RosterRow::number).containsExactly(10));
    }

    @Test
    void givesMergedCampusToAllItsRows() {
        var tables = new Workbooks(folder).readBoth(workbook -> {
            var sheet = workbook.createSheet();
            Workbooks.rows(
                    sheet, List.of(List.of("Campus", "Coach"), List.of("Sumac", "Tom Lee"), List.of("", "Ann Ray")));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.rows())
                        .extracting(row -> row.cells().getFirst())
                        .containsExactly("Sumac", "Sumac"));
    }

    @Test
    void keepsWhatLooksLikeAFormulaAsText() {
        var tables = new Workbooks(folder)
                .readBoth(workbook ->
                        Workbooks.rows(workbook.createSheet(), List.of(List.of("Campus"), List.of("=1+1"))));
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.rows().getFirst().cells()).containsExactly("=1+1"));
    }
}
