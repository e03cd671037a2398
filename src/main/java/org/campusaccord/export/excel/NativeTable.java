package org.campusaccord.export.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.campusaccord.document.Sheet.Column;

/**
 * Makes rows a table of Excel's own, with bands and, where wanted, filters. POI reads the titles of the columns from the
 * cells of the head, which are on the disk already when rows are streamed; so they are set here, the same as in the cells,
 * without which Excel would call the file damaged.
 */
final class NativeTable {
    private static final String STYLE = "TableStyleLight1";

    private NativeTable() {}

    /**
     * @param name of the table, made fit for formulas; no two tables of a file have the same
     * @param range the head and at least one row below
     */
    static void add(
            SXSSFWorkbook file,
            String sheet,
            String name,
            CellRangeAddress range,
            List<Column> columns,
            boolean filters) {
        XSSFSheet page = file.getXSSFWorkbook().getSheet(sheet);
        var area = new AreaReference(
                new CellReference(range.getFirstRow(), range.getFirstColumn()),
                new CellReference(range.getLastRow(), range.getLastColumn()),
                SpreadsheetVersion.EXCEL2007);
        var made = page.createTable(area);
        var content = made.getCTTable();
        content.setName("T_" + name.replaceAll("[^\\p{L}\\p{N}]+", "_"));
        content.setDisplayName(content.getName());
        for (int i = 0; i < columns.size(); i++) {
            content.getTableColumns()
                    .getTableColumnArray(i)
                    .setName(columns.get(i).title());
        }
        if (filters) {
            content.addNewAutoFilter().setRef(area.formatAsString());
        }
        var style = content.isSetTableStyleInfo() ? content.getTableStyleInfo() : content.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowColumnStripes(false);
        style.setShowRowStripes(true);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }
}
