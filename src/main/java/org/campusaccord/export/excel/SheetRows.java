package org.campusaccord.export.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.document.Sheet.Kind;
import org.campusaccord.document.Workbook;
import org.campusaccord.export.excel.CellLooks.Look;

/** Writes rows one after another. A text longer than a cell takes goes on in following rows, so that nothing is cut. */
final class SheetRows {
    private static final float LINE_HEIGHT = 15;
    private static final float HIGHEST = 409;
    private static final int WIDEST = 255;

    private final SXSSFSheet page;
    private final Sheet sheet;
    private final List<Column> columns;
    private final CellLooks looks;
    private final String continuedMark;
    private final int most;
    private int count;

    SheetRows(SXSSFSheet page, Sheet sheet, CellLooks looks, String continuedMark, int most) {
        this.page = page;
        this.sheet = sheet;
        this.columns = sheet.columns();
        this.looks = looks;
        this.continuedMark = continuedMark;
        this.most = most;
    }

    /** Whether there is room for all the rows that the values take. */
    boolean hasRoomFor(List<CellValue> values) {
        return count + rowsOf(values.stream().map(this::pieces).toList()) <= most;
    }

    /** Makes the rows a table that is good to read and to print. */
    void finish(Workbook workbook) {
        if (count == 1) {
            // Excel knows no table without a row.
            page.createRow(count++);
        }
        for (int i = 0; i < columns.size(); i++) {
            page.setColumnWidth(i, Math.min(columns.get(i).width(), WIDEST) * 256);
        }
        page.createFreezePane(1, 1);
        var file = page.getWorkbook();
        var range = new CellRangeAddress(0, count - 1, 0, columns.size() - 1);
        NativeTable.add(file, page.getSheetName(), page.getSheetName(), range, columns, true);
        ToneRules.apply(page, columns, count - 1);
        new PagePrint(file, page).onManyPages(workbook, page.getSheetName(), count, sheet.printedColumns());
    }

    private static int rowsOf(List<List<String>> texts) {
        return Math.max(1, texts.stream().mapToInt(List::size).max().orElse(1));
    }

    void addHead() {
        var row = page.createRow(count++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(columns.get(i).title());
            cell.setCellStyle(looks.style(Look.HEAD));
            // The button of the filter takes some room.
            lines = Math.max(
                    lines,
                    CellText.lines(
                            columns.get(i).title() + "___", columns.get(i).width()));
        }
        row.setHeightInPoints(lines * LINE_HEIGHT + 3);
    }

    void add(List<CellValue> values) {
        var texts = values.stream().map(this::pieces).toList();
        int rows = rowsOf(texts);
        for (int part = 0; part < rows; part++) {
            var row = page.createRow(count++);
            int lines = 1;
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof CellValue.Text) {
                    lines = Math.max(lines, addText(row, i, texts.get(i), part));
                } else if (part == 0) {
                    addValue(row, i, values.get(i));
                }
            }
            // Not every program makes a row as high as its text by itself.
            if (lines > 1) {
                row.setHeightInPoints(Math.min(lines * LINE_HEIGHT, HIGHEST));
            }
        }
    }

    private List<String> pieces(CellValue value) {
        return value instanceof CellValue.Text text ? CellText.pieces(text.text(), continuedMark) : List.of();
    }

    /**
     * Adds one piece of a text and says how many lines it takes. A short text stands in every row, so that filters find the
     * whole; numbers do not, so that sums stay right.
     */
    private int addText(Row row, int index, List<String> pieces, int part) {
        if (pieces.size() > 1 && part >= pieces.size()) {
            return 1;
        }
        var text = pieces.get(pieces.size() == 1 ? 0 : part);
        var column = columns.get(index);
        boolean wraps = column.kind() == Kind.TEXT;
        var cell = row.createCell(index);
        cell.setCellValue(text);
        if (CellText.looksLikeFormula(text)) {
            cell.setCellStyle(looks.style(wraps ? Look.QUOTED_TEXT : Look.QUOTED_WORD));
        } else {
            cell.setCellStyle(looks.style(wraps ? Look.TEXT : Look.WORD));
        }
        return wraps ? CellText.lines(text, column.width()) : 1;
    }

    private void addValue(Row row, int index, CellValue value) {
        boolean amongTexts = columns.get(index).kind() == Kind.TEXT;
        switch (value) {
            case CellValue.Count number -> {
                var cell = row.createCell(index);
                cell.setCellValue(number.value());
                cell.setCellStyle(looks.style(amongTexts ? Look.NUMBER_AMONG_TEXTS : Look.NUMBER));
            }
            case CellValue.Percent percent -> {
                var cell = row.createCell(index);
                cell.setCellValue(percent.fraction());
                cell.setCellStyle(looks.style(amongTexts ? Look.PERCENT_AMONG_TEXTS : Look.PERCENT));
            }
            case CellValue.Date date -> {
                var cell = row.createCell(index);
                cell.setCellValue(date.day());
                cell.setCellStyle(looks.style(Look.DATE));
            }
            case CellValue.Moment moment -> {
                var cell = row.createCell(index);
                cell.setCellValue(moment.time());
                cell.setCellStyle(looks.style(Look.MOMENT));
            }
            // With its line below.
            case CellValue.Empty _ -> row.createCell(index).setCellStyle(looks.style(Look.WORD));
            case CellValue.Text _ -> {}
        }
    }
}
