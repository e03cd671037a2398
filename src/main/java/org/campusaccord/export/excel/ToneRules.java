package org.campusaccord.export.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.document.Sheet.Tone;
import org.campusaccord.document.Sheet.Toned;

/** Colors cells by the word in them; a word that somebody changes changes its color. */
final class ToneRules {
    private ToneRules() {}

    /** @param lastRow of those that hold values, from the second row on */
    static void apply(SXSSFSheet page, List<Column> columns, int lastRow) {
        for (int i = 0; i < columns.size(); i++) {
            var range = new CellRangeAddress(1, lastRow, i, i);
            columns.get(i).tones().forEach(toned -> add(page, range, toned));
        }
    }

    private static void add(SXSSFSheet page, CellRangeAddress range, Toned toned) {
        var formatting = page.getSheetConditionalFormatting();
        var word = "\"" + toned.word().replace("\"", "\"\"") + "\"";
        var rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, word);
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(color(ground(toned.tone())));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(color(letters(toned.tone())));
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    private static int ground(Tone tone) {
        return switch (tone) {
            case GOOD -> 0xdcefe0;
            case WAITING -> 0xfff1cc;
            case WARNING -> 0xfbdcd7;
            case QUIET -> 0xe6eaed;
        };
    }

    private static int letters(Tone tone) {
        return switch (tone) {
            case GOOD -> 0x1b5e20;
            case WAITING -> 0x6b4e00;
            case WARNING -> 0x8a1c12;
            case QUIET -> 0x37474f;
        };
    }

    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
