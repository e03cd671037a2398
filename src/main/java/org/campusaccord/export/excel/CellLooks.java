package org.campusaccord.export.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of cells, made once a file. Dates take the reader's own format. */
final class CellLooks {
    /** How a cell looks; numbers stand at the right of a column of numbers, and at the left among texts. */
    enum Look {
        TITLE,
        NOTE,
        SUBTITLE,
        HEAD,
        NUMBER_HEAD,
        WORD,
        TEXT,
        QUOTED_WORD,
        QUOTED_TEXT,
        NUMBER,
        NUMBER_AMONG_TEXTS,
        PERCENT,
        PERCENT_AMONG_TEXTS,
        DATE,
        MOMENT
    }

    private static final short GENERAL = 0;
    private static final short WHOLE_PERCENT = 9;
    private static final short DATE = 14;
    private static final short DATE_AND_TIME = 22;

    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    CellLooks(Workbook file) {
        for (var look : Look.values()) {
            styles.put(look, style(file, look));
        }
    }

    CellStyle style(Look look) {
        return Objects.requireNonNull(styles.get(look));
    }

    private static CellStyle style(Workbook file, Look look) {
        return switch (look) {
            case TITLE -> words(file, 16, true);
            case NOTE -> words(file, 11, false);
            case SUBTITLE -> words(file, 12, true);
            case HEAD -> head(file);
            case NUMBER_HEAD -> aboveNumbers(head(file));
            case WORD -> plain(file, GENERAL, HorizontalAlignment.LEFT);
            case TEXT -> wrapped(plain(file, GENERAL, HorizontalAlignment.LEFT));
            case QUOTED_WORD -> quoted(plain(file, GENERAL, HorizontalAlignment.LEFT));
            case QUOTED_TEXT -> quoted(wrapped(plain(file, GENERAL, HorizontalAlignment.LEFT)));
            case NUMBER -> indented(plain(file, GENERAL, HorizontalAlignment.RIGHT));
            case NUMBER_AMONG_TEXTS -> plain(file, GENERAL, HorizontalAlignment.LEFT);
            case PERCENT -> indented(plain(file, WHOLE_PERCENT, HorizontalAlignment.RIGHT));
            case PERCENT_AMONG_TEXTS -> plain(file, WHOLE_PERCENT, HorizontalAlignment.LEFT);
            case DATE -> plain(file, DATE, HorizontalAlignment.LEFT);
            case MOMENT -> plain(file, DATE_AND_TIME, HorizontalAlignment.LEFT);
        };
    }

    /** What stands by itself, outside any table. */
    private static CellStyle words(Workbook file, int size, boolean bold) {
        var font = file.createFont();
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        var style = file.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle aboveNumbers(CellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        return indented(style);
    }

    private static CellStyle plain(Workbook file, short format, HorizontalAlignment alignment) {
        var style = file.createCellStyle();
        style.setDataFormat(format);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // Lines between rows on paper too, where not every program draws a table's bands.
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return style;
    }

    /** Leaves room to the text of the next column. */
    private static CellStyle indented(CellStyle style) {
        style.setIndention((short) 1);
        return style;
    }

    private static CellStyle wrapped(CellStyle style) {
        style.setWrapText(true);
        return style;
    }

    /** Keeps a text that looks like a formula a text even when somebody edits the cell. */
    private static CellStyle quoted(CellStyle style) {
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle head(Workbook file) {
        var font = file.createFont();
        font.setBold(true);
        var style = wrapped(plain(file, GENERAL, HorizontalAlignment.LEFT));
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBottomBorderColor(IndexedColors.AUTOMATIC.getIndex());
        return style;
    }
}
