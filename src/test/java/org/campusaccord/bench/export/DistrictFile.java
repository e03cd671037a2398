package org.campusaccord.bench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.Progress;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Figure;
import org.campusaccord.bench.figure.Goal;
import org.campusaccord.bench.figure.Quantity;
import org.campusaccord.bench.figure.Timing;

/** One file about a whole district, made in a small heap: how much of it is held on to, and whether its time grows with the district alone. */
public final class DistrictFile implements Benchmark {
    private final Kind kind;
    private final Districts districts;
    private final List<Integer> sizes;
    private final Path folder;

    /** @param sizes how many campuses, growing */
    public DistrictFile(Kind kind, Districts districts, List<Integer> sizes, Path folder) {
        this.kind = kind;
        this.districts = districts;
        this.sizes = sizes;
        this.folder = folder;
    }

    /** Which file. */
    public enum Kind {
        BINDER("Binder", 1_000),
        WORKBOOK("Workbook", 10_000);

        private final String word;

        /** How many campuses there may be for the small heap; it grows with more. */
        private final int most;

        Kind(String word, int most) {
            this.word = word;
            this.most = most;
        }

        /** Writes the file as the window does. */
        private void write(Workspace workspace, Path file) {
            switch (this) {
                case BINDER ->
                    workspace
                            .binders()
                            .binder(
                                    Districts.year(),
                                    Optional.empty(),
                                    file,
                                    BinderService.Reading.HERE,
                                    Progress.UNSEEN)
                            .writeAndRecord();
                case WORKBOOK ->
                    workspace.exports().workbook(Districts.year(), file).writeAndRecord();
            }
        }
    }

    @Override
    public String name() {
        return kind.word.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Figure> run() throws Exception {
        var figures = new ArrayList<Figure>();
        int few = sizes.getFirst();
        var before = made(few);
        figures.add(memory(few, before));
        for (int many : sizes.subList(1, sizes.size())) {
            var made = made(many);
            figures.add(memory(many, made));
            figures.add(new Figure(
                    "%s of %,d campuses: time".formatted(kind.word, many),
                    Quantity.seconds(made.nanos()),
                    "of %,d campuses".formatted(few),
                    // Once before and once after: what else the machine does hits both.
                    Quantity.seconds(before.nanos(), made(few).nanos()),
                    Goal.atMost(1.1 * many / few)));
        }
        return figures;
    }

    private Figure memory(int campuses, SmallHeap made) throws IOException {
        return new Figure(
                "%s of %,d campuses: most memory after a collection".formatted(kind.word, campuses),
                Quantity.mebibytes(made.peak()),
                "what -Xmx" + SmallHeap.megabytes(heap(campuses)) + "m allows",
                Quantity.mebibytes(heap(campuses)),
                Goal.atMost(1),
                String.format(Locale.ROOT, "The file has %.1f MB.", Files.size(file(campuses)) / 1e6));
    }

    private SmallHeap made(int campuses) throws Exception {
        return SmallHeap.run(
                heap(campuses),
                Program.class,
                kind.name(),
                districts.oneYear(campuses).toString(),
                file(campuses).toString());
    }

    private long heap(int campuses) {
        return SmallHeap.USUAL * Math.max(1, campuses / kind.most);
    }

    private Path file(int campuses) {
        return folder.resolve(campuses + "-" + name());
    }

    /** The work in a virtual machine of its own. */
    static final class Program {
        private Program() {}

        /**
         * Called by another program.
         *
         * @param arguments which file, the data folder, and the file's path
         */
        public static void main(String[] arguments) throws Exception {
            Timing.Work work = () -> {
                try (var workspace = Districts.open(Path.of(arguments[1]))) {
                    Kind.valueOf(arguments[0]).write(workspace, Path.of(arguments[2]));
                }
            };
            SmallHeap.measure(work);
        }
    }
}
