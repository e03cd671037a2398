package org.campusaccord.export.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;

/** Writes rows one after another. A text longer than a cell takes goes on in following rows, so that nothing is cut. */
final class SheetRows {
    private final SXSSFSheet page;
    private final CellLooks looks;
    private final String continuedMark;
    private int count;

    SheetRows(SXSSFSheet page, CellLooks looks, String continuedMark) {
        this.page = page;
        this.looks = looks;
        this.continuedMark = continuedMark;
    }

    /** How many rows there are, with the head. */
    int count() {
        return count;
    }

    void addHead(Sheet sheet) {
        var row = page.createRow(count++);
        for (int i = 0; i < sheet.columns().size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(sheet.columns().get(i).title());
            cell.setCellStyle(looks.head());
        }
    }

    void add(List<CellValue> values) {
        var texts = values.stream().map(this::pieces).toList();
        int rows = texts.stream().mapToInt(List::size).max().orElse(1);
        for (int part = 0; part < Math.max(rows, 1); part++) {
            var row = page.createRow(count++);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof CellValue.Text) {
                    addText(row, i, texts.get(i), part);
                } else if (part == 0) {
                    addValue(row, i, values.get(i));
                }
            }
        }
    }

    private List<String> pieces(CellValue value) {
        return value instanceof CellValue.Text text ? CellText.pieces(text.text(), continuedMark) : List.of();
    }

    /** A short text stands in every row, so that filters find the whole; numbers do not, so that sums stay right. */
    private void addText(Row row, int column, List<String> pieces, int part) {
        if (pieces.size() > 1 && part >= pieces.size()) {
            return;
        }
        var text = pieces.get(pieces.size() == 1 ? 0 : part);
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(CellText.looksLikeFormula(text) ? looks.quotedText() : looks.text());
    }

    private void addValue(Row row, int column, CellValue value) {
        switch (value) {
            case CellValue.Count number -> set(row.createCell(column), number.value());
            case CellValue.Percent percent -> {
                var cell = row.createCell(column);
                cell.setCellValue(percent.fraction());
                cell.setCellStyle(looks.percent());
            }
            case CellValue.Date date -> {
                var cell = row.createCell(column);
                cell.setCellValue(date.day());
                cell.setCellStyle(looks.date());
            }
            case CellValue.Moment moment -> {
                var cell = row.createCell(column);
                cell.setCellValue(moment.time());
                cell.setCellStyle(looks.moment());
            }
            case CellValue.Text _, CellValue.Empty _ -> {}
        }
    }

    private void set(Cell cell, double number) {
        cell.setCellValue(number);
        cell.setCellStyle(looks.number());
    }
}
