package org.campusaccord.export.pages;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.function.IntConsumer;
import javax.print.attribute.PrintRequestAttributeSet;
import org.campusaccord.application.pages.PrintRun;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Sends pages to the printer that a person has chosen. */
final class PdfPrintRun implements PrintRun {
    private final PrinterJob job;
    private final PrintRequestAttributeSet wishes;
    private final PrintedPages pages;

    PdfPrintRun(PrinterJob job, PrintRequestAttributeSet wishes, PrintedPages pages) {
        this.job = job;
        this.wishes = wishes;
        this.pages = pages;
    }

    @Override
    public String printer() {
        return job.getPrintService().getName();
    }

    @Override
    public boolean print(IntConsumer begun) {
        pages.tell(begun);
        try (pages) {
            job.print(wishes);
            return !pages.isStopped();
        } catch (PrinterException failure) {
            if (pages.isStopped()) {
                return false;
            }
            throw new ProblemException(Problem.of("print.failed"), failure);
        }
    }

    @Override
    public void stop() {
        pages.stop();
        job.cancel();
    }
}
