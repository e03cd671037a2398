package org.campusaccord.export.pages;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.util.function.IntConsumer;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** Pages as a printer takes them, in actual size, each told of when it is begun; none follows once they are stopped. */
final class PrintedPages implements Pageable, AutoCloseable {
    private final PDDocument document;
    private final PDFPageable pages;
    private IntConsumer begun = _ -> {};
    private volatile boolean stopped;

    PrintedPages(PDDocument document) {
        this.document = document;
        this.pages = new PDFPageable(document, Orientation.AUTO);
    }

    void tell(IntConsumer listener) {
        begun = listener;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    @Override
    public int getNumberOfPages() {
        return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return pages.getPageFormat(page);
    }

    @Override
    public Printable getPrintable(int page) {
        return (graphics, format, index) -> print(page, graphics, format, index);
    }

    private int print(int page, Graphics graphics, PageFormat format, int index) throws PrinterException {
        if (stopped) {
            throw new PrinterAbortException();
        }
        begun.accept(page + 1);
        return pages.getPrintable(page).print(graphics, format, index);
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
