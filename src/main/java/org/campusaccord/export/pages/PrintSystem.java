package org.campusaccord.export.pages;

import java.awt.print.PrinterJob;
import java.util.List;
import javax.print.PrintService;

/** What the system offers for printing. */
interface PrintSystem {
    List<PrintService> printers();

    PrinterJob job();

    /** That of the computer. */
    PrintSystem OWN = new PrintSystem() {
        @Override
        public List<PrintService> printers() {
            return List.of(PrinterJob.lookupPrintServices());
        }

        @Override
        public PrinterJob job() {
            return PrinterJob.getPrinterJob();
        }
    };
}
