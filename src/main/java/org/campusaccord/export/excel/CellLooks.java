package org.campusaccord.export.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of cells, made once a file. Dates take the reader's own format. */
final class CellLooks {
    private static final short DATE = 14;
    private static final short DATE_AND_TIME = 22;
    private static final short WHOLE_PERCENT = 9;
    private static final short GENERAL = 0;

    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quotedText;
    private final CellStyle number;
    private final CellStyle percent;
    private final CellStyle date;
    private final CellStyle moment;

    CellLooks(Workbook file) {
        head = head(file);
        text = style(file, GENERAL, HorizontalAlignment.LEFT);
        text.setWrapText(true);
        // Keeps a text that looks like a formula a text even when somebody edits the cell.
        quotedText = style(file, GENERAL, HorizontalAlignment.LEFT);
        quotedText.setWrapText(true);
        quotedText.setQuotePrefixed(true);
        number = style(file, GENERAL, HorizontalAlignment.RIGHT);
        percent = style(file, WHOLE_PERCENT, HorizontalAlignment.RIGHT);
        date = style(file, DATE, HorizontalAlignment.LEFT);
        moment = style(file, DATE_AND_TIME, HorizontalAlignment.LEFT);
    }

    private static CellStyle style(Workbook file, short format, HorizontalAlignment alignment) {
        var style = file.createCellStyle();
        style.setDataFormat(format);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle head(Workbook file) {
        var font = file.createFont();
        font.setBold(true);
        var style = style(file, GENERAL, HorizontalAlignment.LEFT);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    CellStyle head() {
        return head;
    }

    CellStyle text() {
        return text;
    }

    CellStyle quotedText() {
        return quotedText;
    }

    CellStyle number() {
        return number;
    }

    CellStyle percent() {
        return percent;
    }

    CellStyle date() {
        return date;
    }

    CellStyle moment() {
        return moment;
    }
}
