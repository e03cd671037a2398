package org.campusaccord.export.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.campusaccord.application.pages.PrintRun;
import org.campusaccord.document.PaperSize;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Pdfs;
import org.junit.jupiter.api.Test;

/** Prints on a printer that writes PostScript into memory: what leaves the program is what a real one would get. */
class SystemPrintersTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(paper);

    private FakePrinterJob job(Predicate<PrintRequestAttributeSet> person) {
        try {
            return new FakePrinterJob(printer, person);
        } catch (PrinterException failure) {
            throw new AssertionError(failure);
        }
    }

    private static SystemPrinters printers(List<PrintService> installed, PrinterJob job) {
        return new SystemPrinters(new PrintSystem() {
            @Override
            public List<PrintService> printers() {
                return installed;
            }

            @Override
            public PrinterJob job() {
                return job;
            }
        });
    }

    private PrintRun asked(byte[] pdf, Predicate<PrintRequestAttributeSet> person) {
        return printers(List.of(printer), job(person))
                .ask("Partnership agreement", pdf)
                .orElseThrow();
    }

    private String postScript() {
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    private long printedPages() {
        return Pattern.compile("(?m)^%%Page: ").matcher(postScript()).results().count();
    }

    @Test
    void printsEveryPage() {
        assertThat(asked(Pdfs.pages(5), _ -> true).print(_ -> {})).isTrue();

        assertThat(printedPages()).isEqualTo(5);
    }

    @Test
    void printsTheRangeThatThePersonChose() {
        asked(Pdfs.pages(5), wishes -> wishes.add(new PageRanges(2, 3))).print(_ -> {});

        assertThat(printedPages()).isEqualTo(2);
    }

    @Test
    void sendsLettersAndLinesAndNoPicture() {
        asked(Pdfs.pages(1), _ -> true).print(_ -> {});

        assertThat(postScript())
                .containsPattern("(?m) C$|curveto")
                .doesNotContain("colorimage")
                .doesNotContain(" img");
    }

    @Test
    void proposesBothSidesOfTheSheetAndThePaperOfTheFile() {
        var letter = job(_ -> true);
        var a4 = job(_ -> true);
        printers(List.of(printer), letter).ask("Agreement", Pdfs.pages(1));
        printers(List.of(printer), a4).ask("Agreement", Pdfs.pages(PaperSize.A4, "Words."));

        assertThat(letter.proposed().get(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
        assertThat(letter.proposed().get(javax.print.attribute.standard.Media.class))
                .isEqualTo(MediaSizeName.NA_LETTER);
        assertThat(a4.proposed().get(javax.print.attribute.standard.Media.class))
                .isEqualTo(MediaSizeName.ISO_A4);
    }

    @Test
    void keepsTheActualSize() {
        var job = job(_ -> true);
        printers(List.of(printer), job).ask("Agreement", Pdfs.pages(2));

        assertThat(job.pages().getPageFormat(1).getWidth()).isEqualTo(612);
        assertThat(job.pages().getPageFormat(1).getHeight()).isEqualTo(792);
    }

    @Test
    void tellsEachPageAsItBegins() {
        var told = new ArrayList<Integer>();
        asked(Pdfs.pages(3), _ -> true).print(told::add);

        assertThat(told).startsWith(1).endsWith(3).isSorted();
    }

    @Test
    void sendsNoFurtherPageOnceItIsStopped() {
        var run = asked(Pdfs.pages(5), _ -> true);
        var complete = run.print(page -> {
            if (page == 2) {
                run.stop();
            }
        });

        assertThat(complete).isFalse();
        assertThat(printedPages()).isLessThan(5);
    }

    @Test
    void printsNothingWhenThePersonThinksAgain() {
        assertThat(printers(List.of(printer), job(_ -> false)).ask("Agreement", Pdfs.pages(1)))
                .isEmpty();
        assertThat(postScript()).isEmpty();
    }

    @Test
    void saysThatThereIsNoPrinter() {
        var none = printers(List.of(), job(_ -> true));
        var pdf = Pdfs.pages(1);

        assertThatThrownBy(() -> none.ask("Agreement", pdf))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("print.no-printer"));
    }
}
