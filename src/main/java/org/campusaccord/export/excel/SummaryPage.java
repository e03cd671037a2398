package org.campusaccord.export.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Summary;
import org.campusaccord.document.Summary.Figures;
import org.campusaccord.document.Workbook;
import org.campusaccord.export.excel.CellLooks.Look;

/** The first sheet: small tables one below another, each with its chart beside it. */
final class SummaryPage {
    /** Rows that a chart beside its table takes. */
    private static final int CHART_ROWS = 13;

    private static final int WIDEST_TABLE = 5;

    private final SXSSFWorkbook file;
    private final CellLooks looks;
    private int next;

    SummaryPage(SXSSFWorkbook file, CellLooks looks) {
        this.file = file;
        this.looks = looks;
    }

    void write(Workbook workbook, Summary summary) {
        var page = file.createSheet(WorkbookUtil.createSafeSheetName(summary.name()));
        page.setDisplayGridlines(false);
        widths(page, summary);
        words(page, summary.title(), Look.TITLE).setHeightInPoints(24);
        words(page, summary.note(), Look.NOTE);
        next++;
        summary.figures().forEach(figures -> write(page, figures));
        new PagePrint(file, page).onOnePage(workbook, summary.name());
    }

    private static void widths(SXSSFSheet page, Summary summary) {
        for (int i = 0; i < WIDEST_TABLE; i++) {
            int column = i;
            int width = summary.figures().stream()
                    .map(figures -> figures.sheet().columns())
                    .filter(columns -> columns.size() > column)
                    .mapToInt(columns -> columns.get(column).width())
                    .max()
                    .orElse(8);
            page.setColumnWidth(i, width * 256);
        }
    }

    private org.apache.poi.ss.usermodel.Row words(SXSSFSheet page, String words, Look look) {
        var row = page.createRow(next++);
        var cell = row.createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(looks.style(look));
        return row;
    }

    private void write(SXSSFSheet page, Figures figures) {
        var sheet = figures.sheet();
        int top = next;
        words(page, sheet.name(), Look.SUBTITLE);
        int head = next;
        head(page, sheet);
        sheet.rows().forEach(row -> row(page, row));
        var range = new CellRangeAddress(head, next - 1, 0, sheet.columns().size() - 1);
        NativeTable.add(
                file, page.getSheetName(), page.getSheetName() + " " + sheet.name(), range, sheet.columns(), false);
        figures.chart().ifPresent(chart -> {
            next = Math.max(next, top + CHART_ROWS);
            new SummaryChart(file, page.getSheetName()).add(sheet, chart, range, top, top + CHART_ROWS - 1);
        });
        next++;
    }

    private void head(SXSSFSheet page, Sheet sheet) {
        var row = page.createRow(next++);
        int lines = 1;
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            var cell = row.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(looks.style(i == 0 ? Look.HEAD : Look.NUMBER_HEAD));
            lines = Math.max(lines, CellText.lines(column.title(), column.width()));
        }
        row.setHeightInPoints(lines * 15f + 3);
    }

    private void row(SXSSFSheet page, List<CellValue> values) {
        var row = page.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case CellValue.Count(var number) -> {
                    var cell = row.createCell(i);
                    cell.setCellValue(number);
                    cell.setCellStyle(looks.style(Look.NUMBER));
                }
                case CellValue.Text(var text) -> {
                    var cell = row.createCell(i);
                    cell.setCellValue(text);
                    cell.setCellStyle(looks.style(Look.WORD));
                }
                default -> throw new IllegalArgumentException("neither a name nor a number: " + values.get(i));
            }
        }
    }
}
