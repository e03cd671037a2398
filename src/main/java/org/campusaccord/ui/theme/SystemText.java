package org.campusaccord.ui.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How large somebody has set the text of the whole system, as JavaFX tells it: by the size of the system's own font. */
final class SystemText {
    private static final List<Integer> SIZES = List.of(100, 125, 150, 200);
    private static final double USUAL_ON_WINDOWS = 12;
    private static final double USUAL = 13;
    /** Systems differ by a pixel or two where nobody has set anything. */
    private static final double SAME = 1.2;

    private SystemText() {}

    /** The size of the window's text, one of those that it has: what is set in the program, on top of what is set in the system. */
    static int percent(int set, double systemFont, String system) {
        var windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        double factor = systemFont / (windows ? USUAL_ON_WINDOWS : USUAL);
        double wanted = factor < SAME ? set : set * factor;
        return SIZES.stream()
                .min(Comparator.comparingDouble(size -> Math.abs(size - wanted)))
                .orElse(set);
    }
}
