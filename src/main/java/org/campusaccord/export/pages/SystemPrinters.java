package org.campusaccord.export.pages;

import java.awt.print.PrinterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.campusaccord.application.pages.PrintRun;
import org.campusaccord.application.pages.Printers;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Prints PDFs on the printers of the system, chosen in the system's dialog. */
public final class SystemPrinters implements Printers {
    private final PrintSystem system;

    public SystemPrinters() {
        this(PrintSystem.OWN);
    }

    SystemPrinters(PrintSystem system) {
        this.system = system;
    }

    @Override
    public Optional<PrintRun> ask(String title, byte[] pdf) {
        var printers = system.printers();
        if (printers.isEmpty()) {
            throw Problem.of("print.no-printer").asException();
        }
        try {
            var document = Loader.loadPDF(pdf);
            var job = system.job();
            if (job.getPrintService() == null) {
                job.setPrintService(printers.getFirst());
            }
            var pages = new PrintedPages(document);
            var wishes = Proposal.of(title, pages.getPageFormat(0).getPaper());
            job.setJobName(title);
            job.setPageable(pages);
            if (job.printDialog(wishes)) {
                return Optional.of(new PdfPrintRun(job, wishes, pages));
            }
            IOUtils.closeQuietly(document);
            return Optional.empty();
        } catch (PrinterException failure) {
            throw new ProblemException(Problem.of("print.failed"), failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
