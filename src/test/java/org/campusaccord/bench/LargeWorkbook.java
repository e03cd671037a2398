package org.campusaccord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The workbook of ten thousand agreements in a small heap. */
final class LargeWorkbook implements Benchmark {
    private static final int AGREEMENTS = 10_000;
    private static final int FEW = 1_000;

    @Override
    public String name() {
        return "workbook";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var few = measured(folder.resolve("few"), FEW);
        var many = measured(folder.resolve("many"), AGREEMENTS);
        return List.of(new Figure(
                "Workbook of 10,000 agreements, most memory after a collection",
                Quantity.mebibytes(many.peak()),
                "what -Xmx256m allows",
                Quantity.mebibytes(SmallHeap.LIMIT),
                Goal.atMost(1),
                String.format(
                        Locale.ROOT,
                        "%d MB in %.0f s; a workbook of 1,000 agreements took %s and %.0f s.",
                        Files.size(folder.resolve("many.xlsx")) / 1_000_000,
                        many.seconds(),
                        Quantity.mebibytes(few.peak()),
                        few.seconds())));
    }

    private static SmallHeap measured(Path data, int agreements) throws Exception {
        District.build(data, agreements);
        return SmallHeap.run(Program.class, data.toString(), data + ".xlsx");
    }

    /** Writes a workbook as the window does. */
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
                            .exports()
                            .workbook(District.YEAR, Path.of(arguments[1]))
                            .writeAndRecord();
                }
            });
        }
    }
}
