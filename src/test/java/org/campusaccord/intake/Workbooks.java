package org.campusaccord.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusaccord.domain.roster.RosterTable;

/** Writes workbooks as people make them and reads them back as rosters. */
record Workbooks(Path folder) {
    /** Changes an empty workbook. */
    interface Work {
        void on(Workbook workbook);
    }

    static void rows(Sheet sheet, List<List<String>> rows) {
        for (var cells : rows) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (var cell : cells) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
            }
        }
    }

    /** The table read from the .xlsx and from the .xls form of the same workbook. */
    List<RosterTable> readBoth(Work work) {
        var reader = new FileRosterReader();
        return List.of(
                reader.read(save("roster.xlsx", new XSSFWorkbook(), work)),
                reader.read(save("roster.xls", new HSSFWorkbook(), work)));
    }

    Path save(String name, Workbook workbook, Work work) {
        var file = folder.resolve(name);
        try (workbook;
                var out = Files.newOutputStream(file)) {
            work.on(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
