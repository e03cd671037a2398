package org.campusaccord.export.excel;

import java.text.MessageFormat;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Workbook;

/** Makes a sheet good to read and to print: widths, frozen head, filters, landscape on one page's width. */
final class SheetSetup {
    private static final int WIDEST = 255;
    private static final double SIDE_MARGIN = 0.4;

    private final SXSSFSheet page;

    SheetSetup(SXSSFSheet page) {
        this.page = page;
    }

    void apply(Workbook workbook, Sheet sheet, int rows) {
        int lastColumn = sheet.columns().size() - 1;
        for (int i = 0; i <= lastColumn; i++) {
            page.setColumnWidth(i, Math.min(sheet.columns().get(i).width(), WIDEST) * 256);
        }
        page.createFreezePane(1, 1);
        page.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, lastColumn));
        page.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        print(workbook, sheet);
    }

    private void print(Workbook workbook, Sheet sheet) {
        page.setFitToPage(true);
        var print = page.getPrintSetup();
        print.setLandscape(true);
        page.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        page.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setPaperSize(
                switch (workbook.paper()) {
                    case LETTER -> PrintSetup.LETTER_PAPERSIZE;
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                });
        page.getFooter().setLeft(escaped(workbook.title() + " – " + sheet.name()));
        page.getFooter().setRight(MessageFormat.format(escaped(workbook.pageOfPages()), "&P", "&N"));
    }

    /** An ampersand begins a command in a footer, unless it is doubled. */
    private static String escaped(String words) {
        return words.replace("&", "&&");
    }
}
