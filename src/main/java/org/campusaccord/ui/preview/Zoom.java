package org.campusaccord.ui.preview;

import java.util.List;
import java.util.stream.Stream;

/** How large pages are shown. */
sealed interface Zoom {
    /** As wide as there is room. */
    record FitWidth() implements Zoom {}

    /** As large as a whole page has room. */
    record FitPage() implements Zoom {}

    /** In percent of what they measure on paper. */
    record Percent(int percent) implements Zoom {}

    List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200, 300, 400);

    /** What a person can choose from. */
    static List<Zoom> choices() {
        return Stream.<Zoom>concat(
                        Stream.of(new FitWidth(), new FitPage()), STEPS.stream().map(Percent::new))
                .toList();
    }

    /** The next step above what is shown now. */
    static Zoom larger(double percent) {
        return STEPS.stream()
                .filter(step -> step > percent + 0.5)
                .findFirst()
                .map(Percent::new)
                .orElse(new Percent(STEPS.getLast()));
    }

    /** The next step below what is shown now. */
    static Zoom smaller(double percent) {
        return STEPS.reversed().stream()
                .filter(step -> step < percent - 0.5)
                .findFirst()
                .map(Percent::new)
                .orElse(new Percent(STEPS.getFirst()));
    }
}
