package org.campusaccord.bench.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Figure;
import org.campusaccord.bench.figure.Goal;
import org.campusaccord.bench.figure.Quantity;

/** From the start to the first frame that can be typed in, beside an empty window and beside Writer; and how long closing takes. */
public final class StartTimes implements Benchmark {
    private static final int WARM_ROUNDS = 7;
    private static final int COLD_ROUNDS = 3;
    private static final double SECOND = 1e9;

    private final MeasuredProgram measured;
    private final Path folder;

    /** @param folder an empty one */
    public StartTimes(MeasuredProgram measured, Path folder) {
        this.measured = measured;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> run() throws Exception {
        var installed = measured.installed();
        var data = measured.data();
        var ours = installed.program(data, folder.resolve("ours.txt"), true);
        var empty = installed.emptyWindow(folder.resolve("empty.txt"));
        Optional<Contestant> writer = Writer.isThere()
                ? Optional.of(Writer.open(Writer.document(data, folder), folder.resolve("profile")))
                : Optional.empty();
        var folders = new ArrayList<>(installed.folders());
        folders.add(data);
        writer.ifPresent(_ -> folders.add(Writer.folder()));
        try (var screen = PrivateScreen.open()) {
            var race = new Race(screen, ours, empty, writer);
            // The first start of all makes the day's backup, and LibreOffice its profile.
            race.round();
            var warm = race.rounds(WARM_ROUNDS);
            var cache = PageCache.drop(folders);
            var figures = new ArrayList<>(figures("Warm start", "", warm, installed));
            if (cache != PageCache.NONE) {
                var cold = race.rounds(COLD_ROUNDS, () -> PageCache.drop(folders));
                figures.addAll(0, figures("Cold start", " " + cache.words(), cold, installed));
            }
            figures.add(new Figure(
                    "Closing with everything saved",
                    Quantity.millis(warm.closings().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray()),
                    "a second",
                    Quantity.millis(SECOND),
                    Goal.atMost(1)));
            return figures;
        }
    }

    private List<Figure> figures(String what, String how, Race.Times times, InstalledProgram installed) {
        var title = "%s to the first frame that can be typed in, %,d campuses × %d years"
                .formatted(what + how, measured.campuses(), Districts.YEARS);
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(
                title,
                Quantity.millis(times.ours().frames()),
                "an empty JavaFX window",
                Quantity.millis(times.empty().frames()),
                Goal.atMost(1),
                "Of %s. The windows appeared after %s and %s."
                        .formatted(
                                installed.words(),
                                Quantity.millis(times.ours().windows()),
                                Quantity.millis(times.empty().windows()))));
        figures.add(new Figure(
                what + ": processor time",
                Quantity.millis(times.ours().cpus()),
                "an empty JavaFX window",
                Quantity.millis(times.empty().cpus()),
                Goal.none()));
        times.writer()
                .ifPresent(writer -> figures.add(new Figure(
                        title,
                        Quantity.millis(times.ours().frames()),
                        "LibreOffice Writer with a .docx of an agreement",
                        Quantity.millis(writer.frames()),
                        Goal.atMost(0.5),
                        "Of Writer until its window appears, which may be before it can be typed in.")));
        return figures;
    }
}
