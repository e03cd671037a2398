package org.campusaccord.bench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.campusaccord.application.document.EditableCopy;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Figure;
import org.campusaccord.bench.figure.Goal;
import org.campusaccord.bench.figure.Quantity;
import org.campusaccord.bench.figure.Timing;
import org.campusaccord.document.Document;
import org.campusaccord.export.pdf.PdfRenderer;
import org.campusaccord.export.word.WordRenderer;
import org.campusaccord.text.Messages;

/**
 * Documents a minute, beside LibreOffice that turns .docx files of the same content into PDF/UA, all in one call. Of both
 * the time counts once they run: what a call with one file takes is taken off LibreOffice's time, and our renderer is warm.
 */
public final class BesideLibreOffice implements Benchmark {
    private static final int DOCUMENTS = 100;
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 3;
    private static final String FILTER =
            "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private final Districts districts;
    private final Path folder;

    /** @param folder an empty one */
    public BesideLibreOffice(Districts districts, Path folder) {
        this.districts = districts;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "libreoffice";
    }

    @Override
    public List<Figure> run() throws Exception {
        var office = new LibreOffice(folder.resolve("profile"), FILTER);
        if (!office.isThere()) {
            System.out.println("soffice is not installed: no figure beside LibreOffice");
            return List.of();
        }
        var documents = documents(districts.oneYear(DOCUMENTS));
        var words = words(documents, folder.resolve("words"));
        var out = Files.createDirectory(folder.resolve("pdf"));
        var renderer = new PdfRenderer(Clock.systemUTC());
        double first = Timing.once(() -> write(renderer, documents, out));
        for (int i = 0; i < WARM_UPS; i++) {
            write(renderer, documents, out);
        }
        var rounds = new double[2 * ROUNDS];
        // Half of ours before and half after: what else the machine does meanwhile hits both programs.
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = Timing.once(() -> write(renderer, documents, out));
        }
        office.convert(words.subList(0, 1), out);
        double one = Timing.once(() -> office.convert(words.subList(0, 1), out));
        double all = Timing.once(() -> office.convert(words, out));
        for (int i = ROUNDS; i < rounds.length; i++) {
            rounds[i] = Timing.once(() -> write(renderer, documents, out));
        }
        double ours = Timing.median(rounds);
        return List.of(new Figure(
                "Documents as PDF/UA",
                perMinute(ours, DOCUMENTS),
                "LibreOffice from .docx of the same content",
                perMinute(all - one, DOCUMENTS - 1),
                Goal.atLeast(10),
                String.format(
                        Locale.ROOT,
                        "%d documents: LibreOffice %s with its start, ours %s at first and %s once warm.",
                        DOCUMENTS,
                        Quantity.seconds(all),
                        Quantity.seconds(first),
                        Quantity.seconds(ours))));
    }

    private static Quantity perMinute(double nanos, int documents) {
        return new Quantity(documents * 60e9 / nanos, "a minute");
    }

    private static List<Document> documents(Path data) throws Exception {
        try (var workspace = Districts.open(data)) {
            return Districts.signed(workspace).stream()
                    .limit(DOCUMENTS)
                    .map(id -> workspace.exports().document(id))
                    .toList();
        }
    }

    private static List<Path> words(List<Document> documents, Path folder) throws IOException {
        Files.createDirectory(folder);
        var renderer = new WordRenderer(Clock.systemUTC());
        var files = new ArrayList<Path>();
        for (var document : documents) {
            var file = folder.resolve("agreement-" + files.size() + ".docx");
            try (var stream = Files.newOutputStream(file)) {
                renderer.write(EditableCopy.of(document, new Messages(Locale.US)), stream);
            }
            files.add(file);
        }
        return files;
    }

    private static void write(PdfRenderer renderer, List<Document> documents, Path folder) throws IOException {
        for (int i = 0; i < documents.size(); i++) {
            try (var stream = Files.newOutputStream(folder.resolve("ours-" + i + ".pdf"))) {
                renderer.write(documents.get(i), stream);
            }
        }
    }
}
