package org.campusaccord.export.excel;

import java.text.MessageFormat;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.campusaccord.document.Workbook;

/** Makes a sheet good to print: as wide as the paper, the head on every page, page numbers at the foot. */
final class PagePrint {
    private static final double SIDE_MARGIN = 0.4;
    /** So many characters of width on one page across leave its type at seven points or more. */
    private static final double LEGIBLE = 200;

    private final SXSSFWorkbook file;
    private final SXSSFSheet page;

    PagePrint(SXSSFWorkbook file, SXSSFSheet page) {
        this.file = file;
        this.page = page;
    }

    /** Upright and whole. */
    void onOnePage(Workbook workbook, String name) {
        apply(workbook, name);
        page.getPrintSetup().setLandscape(false);
        page.getPrintSetup().setFitHeight((short) 1);
    }

    /**
     * Lying, on as many pages as it takes, without the columns that only programs read. Where a sheet is too wide for type
     * that can be read, its pages stand beside each other, each with the first column.
     */
    void onManyPages(Workbook workbook, String name, int rows, int columns) {
        apply(workbook, name);
        int across = (int) Math.ceil(width(columns) / LEGIBLE);
        page.getPrintSetup().setFitWidth((short) across);
        if (across > 1) {
            page.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        page.getPrintSetup().setLandscape(true);
        page.getPrintSetup().setFitHeight((short) 0);
        page.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        file.setPrintArea(file.getSheetIndex(page), 0, columns - 1, 0, rows - 1);
    }

    /** In characters, of which Excel counts 256 parts each. */
    private double width(int columns) {
        return IntStream.range(0, columns).map(page::getColumnWidth).sum() / 256.0;
    }

    private void apply(Workbook workbook, String name) {
        page.setFitToPage(true);
        var print = page.getPrintSetup();
        page.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        page.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        print.setFitWidth((short) 1);
        print.setPaperSize(
                switch (workbook.paper()) {
                    case LETTER -> PrintSetup.LETTER_PAPERSIZE;
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                });
        page.getFooter().setLeft(escaped(workbook.title() + " – " + name));
        page.getFooter().setRight(MessageFormat.format(escaped(workbook.pageOfPages()), "&P", "&N"));
    }

    /** An ampersand begins a command in a footer, unless it is doubled. */
    private static String escaped(String words) {
        return words.replace("&", "&&");
    }
}
