package org.campusaccord.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.campusaccord.document.Document;
import org.campusaccord.export.pdf.PdfRenderer;

/** One agreement as tagged PDF, beside the same words as OpenPDF lays them out by itself, without tags. */
final class OneAgreement implements Benchmark {
    private static final int WARM_UPS = 300;
    private static final int ROUNDS = 201;

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        District.build(folder, District.INVENTED);
        Document document;
        try (var workspace = District.open(folder)) {
            document = workspace.exports().document(District.signed(workspace).getFirst());
        }
        var tagged = new PdfRenderer(Clock.systemUTC());
        var plain = new PlainPdf();
        var timing = Timing.medians(
                () -> tagged.write(document, OutputStream.nullOutputStream()),
                () -> plain.write(document, OutputStream.nullOutputStream()),
                WARM_UPS,
                ROUNDS);
        var taggedFile = new ByteArrayOutputStream();
        tagged.write(document, taggedFile);
        var plainFile = new ByteArrayOutputStream();
        plain.write(document, plainFile);
        return List.of(new Figure(
                "One agreement as PDF/UA-1 and PDF/A-2a, warm",
                Quantity.millis(timing.ours()),
                "the same words through plain untagged OpenPDF",
                Quantity.millis(timing.baseline()),
                Goal.atMost(1.5),
                "Medians of %d, in turn; %s against %s.".formatted(ROUNDS, size(taggedFile), size(plainFile))));
    }

    private static String size(ByteArrayOutputStream pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf.toByteArray())) {
            return "%d pages of %d kB".formatted(file.getNumberOfPages(), pdf.size() / 1000);
        }
    }
}
