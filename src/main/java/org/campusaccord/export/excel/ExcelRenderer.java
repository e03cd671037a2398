package org.campusaccord.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusaccord.application.document.WorkbookWriter;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Workbook;

/**
 * Writes workbooks as .xlsx; rows go to disk as they come, so that a large district needs little memory. What lies on the
 * disk meanwhile is encrypted with a key that is nowhere but in memory: after a kill nobody can read it.
 */
public final class ExcelRenderer implements WorkbookWriter {
    private static final String PROGRAM = "Campus Accord";

    private final Clock clock;
    private final int mostRows;

    /** @param clock gives the time that files carry */
    public ExcelRenderer(Clock clock) {
        this(clock, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** @param mostRows that a sheet holds, with its head */
    ExcelRenderer(Clock clock, int mostRows) {
        this.clock = clock;
        this.mostRows = mostRows;
    }

    @Override
    public void write(Workbook workbook, OutputStream out) throws IOException {
        try (var stream = new SXSSFWorkbookWithCustomZipEntrySource()) {
            describe(stream.getXSSFWorkbook(), workbook);
            var looks = new CellLooks(stream);
            workbook.summary().ifPresent(summary -> new SummaryPage(stream, looks).write(workbook, summary));
            for (var sheet : workbook.sheets()) {
                write(stream, looks, workbook, sheet);
            }
            stream.write(out);
        }
    }

    private void describe(XSSFWorkbook file, Workbook workbook) {
        var now = Optional.of(Date.from(clock.instant()));
        var core = file.getProperties().getCoreProperties();
        core.setTitle(workbook.title());
        core.setSubjectProperty(workbook.subject());
        core.setCreator(workbook.author().isEmpty() ? PROGRAM : workbook.author());
        core.setCreated(now);
        core.setModified(now);
        file.getProperties().getExtendedProperties().setApplication(PROGRAM);
    }

    /** A sheet that is full goes on in a second one. */
    private void write(SXSSFWorkbook file, CellLooks looks, Workbook workbook, Sheet sheet) {
        int part = 1;
        var rows = begin(file, looks, workbook, sheet, sheet.name());
        for (var row : sheet.rows()) {
            if (!rows.hasRoomFor(row)) {
                rows.finish(workbook);
                part++;
                rows = begin(file, looks, workbook, sheet, sheet.name() + " " + part);
            }
            rows.add(row);
        }
        rows.finish(workbook);
    }

    private SheetRows begin(SXSSFWorkbook file, CellLooks looks, Workbook workbook, Sheet sheet, String name) {
        var page = file.createSheet(WorkbookUtil.createSafeSheetName(name));
        var rows = new SheetRows(page, sheet, looks, workbook.continuedMark(), mostRows);
        rows.addHead();
        return rows;
    }
}
