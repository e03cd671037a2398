package org.campusaccord.bench.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Figure;
import org.campusaccord.bench.figure.Goal;
import org.campusaccord.bench.figure.Quantity;
import org.campusaccord.bench.figure.Timing;
import org.campusaccord.document.Document;
import org.campusaccord.export.pdf.PdfRenderer;

/** One agreement as tagged PDF, beside the same words as OpenPDF lays them out by itself, without tags. */
public final class OneAgreement implements Benchmark {
    private static final int WARM_UPS = 300;
    private static final int ROUNDS = 201;

    private final Districts districts;

    public OneAgreement(Districts districts) {
        this.districts = districts;
    }

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public List<Figure> run() throws Exception {
        Document document;
        try (var workspace = Districts.open(districts.invented())) {
            document = workspace.exports().document(Districts.signed(workspace).getFirst());
        }
        var tagged = new PdfRenderer(Clock.systemUTC());
        var plain = new PlainPdf();
        var times = Timing.inTurn(
                WARM_UPS,
                ROUNDS,
                List.of(
                        () -> tagged.write(document, OutputStream.nullOutputStream()),
                        () -> plain.write(document, OutputStream.nullOutputStream())));
        var taggedFile = new ByteArrayOutputStream();
        tagged.write(document, taggedFile);
        var plainFile = new ByteArrayOutputStream();
        plain.write(document, plainFile);
        return List.of(new Figure(
                "One agreement as PDF/UA-1 and PDF/A-2a, warm",
                Quantity.millis(times[0]),
                "the same words through plain untagged OpenPDF",
                Quantity.millis(times[1]),
                Goal.atMost(1.5),
                "Medians of %d, in turn; %s against %s.".formatted(ROUNDS, size(taggedFile), size(plainFile))));
    }

    private static String size(ByteArrayOutputStream pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf.toByteArray())) {
            return "%d pages of %d kB".formatted(file.getNumberOfPages(), pdf.size() / 1000);
        }
    }
}
