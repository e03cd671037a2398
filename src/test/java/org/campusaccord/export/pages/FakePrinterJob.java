package org.campusaccord.export.pages;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Optional;
import java.util.function.Predicate;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;

/** The system's job with a person who answers its dialog as a test says; what is printed goes to a stream as PostScript. */
final class FakePrinterJob extends PrinterJob {
    private final PrinterJob real = PrinterJob.getPrinterJob();
    private final Predicate<PrintRequestAttributeSet> person;
    private PrintRequestAttributeSet proposed = new HashPrintRequestAttributeSet();
    private Optional<Pageable> pages = Optional.empty();

    /** @param person may change what is proposed, and says whether to print */
    FakePrinterJob(PrintService printer, Predicate<PrintRequestAttributeSet> person) throws PrinterException {
        this.person = person;
        real.setPrintService(printer);
    }

    /** What the dialog opened with. */
    PrintRequestAttributeSet proposed() {
        return proposed;
    }

    Pageable pages() {
        return pages.orElseThrow();
    }

    @Override
    public PrintService getPrintService() {
        return real.getPrintService();
    }

    @Override
    public boolean printDialog(PrintRequestAttributeSet wishes) {
        proposed = new HashPrintRequestAttributeSet(wishes);
        return person.test(wishes);
    }

    @Override
    public void setPageable(Pageable document) {
        pages = Optional.of(document);
        real.setPageable(document);
    }

    @Override
    public void print(PrintRequestAttributeSet wishes) throws PrinterException {
        real.print(wishes);
    }

    @Override
    public void setPrintable(Printable painter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPrintable(Printable painter, PageFormat format) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean printDialog() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PageFormat pageDialog(PageFormat page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PageFormat defaultPage(PageFormat page) {
        return real.defaultPage(page);
    }

    @Override
    public PageFormat validatePage(PageFormat page) {
        return page;
    }

    @Override
    public void print() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setCopies(int copies) {
        real.setCopies(copies);
    }

    @Override
    public int getCopies() {
        return real.getCopies();
    }

    @Override
    public String getUserName() {
        return real.getUserName();
    }

    @Override
    public void setJobName(String name) {
        real.setJobName(name);
    }

    @Override
    public String getJobName() {
        return real.getJobName();
    }

    @Override
    public void cancel() {
        real.cancel();
    }

    @Override
    public boolean isCancelled() {
        return real.isCancelled();
    }
}
