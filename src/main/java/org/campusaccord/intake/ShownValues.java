package org.campusaccord.intake;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers and dates of a workbook as people see them, but long codes in full: 480000012345, not 4.8E+11. */
final class ShownValues extends DataFormatter {
    private static final double LONGEST_CODE = 1e15;

    ShownValues() {
        super(Locale.US);
        setUseCachedValuesForFormulaCells(true);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        boolean isWhole = value == Math.rint(value) && Math.abs(value) < LONGEST_CODE;
        return isWhole && "General".equalsIgnoreCase(formatString)
                ? BigDecimal.valueOf(value).setScale(0).toPlainString()
                : super.formatRawCellContents(value, formatIndex, formatString, use1904Windowing);
    }
}
