package org.campusaccord.bench.work;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Figure;
import org.campusaccord.bench.figure.Goal;
import org.campusaccord.bench.figure.Quantity;
import org.campusaccord.bench.figure.Timing;

/**
 * How long a letter typed into a search holds up the window: until the list is filtered, styled and laid out. Beside a bare
 * query of the same store for the same words.
 */
public final class Searching implements Benchmark {
    private static final String WORDS = "elementary 1";
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;
    private static final Quantity LONGEST_PAUSE = new Quantity(100, "ms");

    private final Districts districts;
    private final List<Integer> sizes;

    public Searching(Districts districts, List<Integer> sizes) {
        this.districts = districts;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> run() throws Exception {
        var figures = new ArrayList<Figure>();
        for (int size : sizes) {
            var data = districts.oneYear(size);
            for (var place : SearchedPlace.values()) {
                figures.addAll(measured(place, data, size));
            }
        }
        return figures;
    }

    private static List<Figure> measured(SearchedPlace place, Path data, int size) throws SQLException {
        var typed = new ArrayList<SearchPage.Busy>();
        int listed;
        try (var workspace = Districts.open(data);
                var page = SearchPage.open(place, workspace)) {
            listed = page.listed();
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                page.clear();
                for (int letters = 1; letters <= WORDS.length(); letters++) {
                    var busy = page.search(WORDS.substring(0, letters));
                    if (round >= 0) {
                        typed.add(busy);
                    }
                }
            }
        }
        var pauses = typed.stream().mapToDouble(SearchPage.Busy::pause).toArray();
        var cpu = typed.stream().mapToDouble(SearchPage.Busy::cpu).toArray();
        // After the store is closed, since only one program may have it open.
        var asked = asked(place, data);
        var what = "A letter typed into the search of %s, %,d campuses".formatted(place.words(), size);
        return List.of(
                new Figure(
                        what,
                        Quantity.millis(pauses),
                        "a bare query of the store",
                        Quantity.millis(asked),
                        Goal.none(),
                        "%,d rows; %s of processor time.".formatted(listed, Quantity.millis(cpu))),
                new Figure(
                        what + ": the slowest",
                        slowest(pauses),
                        "no pause over",
                        LONGEST_PAUSE,
                        Goal.atMost(1),
                        "%s of processor time.".formatted(slowest(cpu))));
    }

    private static Quantity slowest(double... times) {
        return Quantity.millis(Timing.percentile(100, times));
    }

    private static double[] asked(SearchedPlace place, Path data) throws SQLException {
        try (var query = new BareQuery(data, place.query())) {
            var times = new ArrayList<Double>();
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                for (int letters = 1; letters <= WORDS.length(); letters++) {
                    double time = query.nanosOf(WORDS.substring(0, letters));
                    if (round >= 0) {
                        times.add(time);
                    }
                }
            }
            return times.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
