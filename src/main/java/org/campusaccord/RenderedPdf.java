package org.campusaccord;

import java.time.Clock;
import java.util.Optional;
import org.campusaccord.export.pdf.PdfRenderer;

/** The one maker of PDF files, whose fonts are read once; neither is loaded before it is asked for. */
final class RenderedPdf {
    private final Clock clock;
    private Optional<PdfRenderer> made = Optional.empty();

    RenderedPdf(Clock clock) {
        this.clock = clock;
    }

    synchronized PdfRenderer renderer() {
        var there = made.orElseGet(() -> new PdfRenderer(clock));
        made = Optional.of(there);
        return there;
    }
}
