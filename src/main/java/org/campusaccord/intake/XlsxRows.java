package org.campusaccord.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet, told one after another, into rows. */
final class XlsxRows implements SheetContentsHandler {
    /** Ends the reading of a sheet that is too long and has no campus column. */
    static final class SheetTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final SheetRows rows;
    private final List<String> cells = new ArrayList<>();

    XlsxRows(SheetRows rows) {
        this.rows = rows;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String place, @Nullable String shown, @Nullable XSSFComment comment) {
        int column = place == null ? cells.size() : new CellReference(place).getCol();
        if (column >= SheetRows.MOST_COLUMNS || shown == null) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }

    @Override
    public void endRow(int row) {
        if (!rows.add(row + 1, List.copyOf(cells))) {
            throw new SheetTooLong();
        }
    }

    void merge(String range) {
        var merged = CellRangeAddress.valueOf(range);
        if (merged.getFirstColumn() == merged.getLastColumn()) {
            rows.fillDown(merged.getFirstColumn(), merged.getFirstRow() + 1, merged.getLastRow() + 1);
        }
    }
}
