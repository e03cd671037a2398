package org.campusaccord.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.roster.RosterRow;

/** Reads the sheets of an .xls workbook. */
final class XlsSheets {
    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "Book", "BOOK");

    private final TableSearch search;
    private final ShownValues shown = new ShownValues();

    XlsSheets(TableSearch search) {
        this.search = search;
    }

    void read(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw search.problem("roster.encrypted");
            }
            if (STREAMS.stream().noneMatch(root::hasEntryCaseInsensitive)) {
                throw search.problem("roster.not-a-roster");
            }
            readWorkbook(container);
        } catch (ProblemException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw search.problem("roster.encrypted", e);
        } catch (IOException | RuntimeException e) {
            // The library has many ways to say that a file is damaged, most of them unchecked.
            throw search.problem("roster.damaged", e);
        }
    }

    private void readWorkbook(POIFSFileSystem container) throws IOException {
        try (var workbook = new HSSFWorkbook(container)) {
            for (var sheet : workbook) {
                if (search.offer(rows(sheet))) {
                    return;
                }
            }
        }
    }

    private List<RosterRow> rows(Sheet sheet) {
        var rows = new SheetRows(search);
        for (var row : sheet) {
            if (!rows.add(row.getRowNum() + 1, cells(row))) {
                return rows.rows();
            }
        }
        for (var merged : sheet.getMergedRegions()) {
            if (merged.getFirstColumn() == merged.getLastColumn()) {
                rows.fillDown(merged.getFirstColumn(), merged.getFirstRow() + 1, merged.getLastRow() + 1);
            }
        }
        return rows.rows();
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getLastCellNum(), SheetRows.MOST_COLUMNS); column++) {
            var cell = row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return shown.formatCellValue(cell);
        }
        var style = cell.getCellStyle();
        return shown.formatRawCellContents(
                cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString(), false);
    }
}
