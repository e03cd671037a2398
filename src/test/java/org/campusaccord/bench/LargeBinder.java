package org.campusaccord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.Progress;

/** The binder of a thousand campuses in a small heap. */
final class LargeBinder implements Benchmark {
    private static final int CAMPUSES = 1_000;
    private static final int FEW = 100;

    @Override
    public String name() {
        return "binder";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var few = measured(folder.resolve("few"), FEW);
        var many = measured(folder.resolve("many"), CAMPUSES);
        var file = folder.resolve("many.pdf");
        int pages;
        try (var pdf = Loader.loadPDF(file.toFile())) {
            pages = pdf.getNumberOfPages();
        }
        return List.of(new Figure(
                "Binder of 1,000 campuses, most memory after a collection",
                Quantity.mebibytes(many.peak()),
                "what -Xmx256m allows",
                Quantity.mebibytes(SmallHeap.LIMIT),
                Goal.atMost(1),
                String.format(
                        Locale.ROOT,
                        "%d pages of %d MB in %.0f s; a binder of 100 campuses took %s and %.0f s.",
                        pages,
                        Files.size(file) / 1_000_000,
                        many.seconds(),
                        Quantity.mebibytes(few.peak()),
                        few.seconds())));
    }

    private static SmallHeap measured(Path data, int campuses) throws Exception {
        District.build(data, campuses);
        return SmallHeap.run(Program.class, data.toString(), data + ".pdf");
    }

    /** Writes a binder as the window does. */
    static final class Program {
        private Program() {}

        /**
         * Called by another program.
         *
         * @param arguments the data folder and the file
         */
        public static void main(String[] arguments) throws Exception {
            SmallHeap.measure(() -> {
                try (var workspace = District.open(Path.of(arguments[0]))) {
                    workspace
                            .binders()
                            .binder(
                                    District.YEAR,
                                    Optional.empty(),
                                    Path.of(arguments[1]),
                                    BinderService.Reading.HERE,
                                    Progress.UNSEEN)
                            .writeAndRecord();
                }
            });
        }
    }
}
