package org.campusaccord.domain.campus;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.campusaccord.domain.Problem;

/**
 * How many days a week a coach is promised to a campus, half a day to the five days of a week.
 *
 * @param halves counted in half days, since nobody promises less
 */
public record DaysAWeek(int halves) {
    /** The half days of a week. */
    public static final int WHOLE_WEEK = 10;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String HALF_SIGN = "½";

    public DaysAWeek {
        if (halves < 1 || halves > WHOLE_WEEK) {
            throw Problem.of("days.out-of-range", label(WHOLE_WEEK)).asException();
        }
    }

    /** From a number of days: 2.5. Anything that is no whole number of half days is a problem. */
    public static DaysAWeek of(BigDecimal days) {
        var halves = days.multiply(BigDecimal.TWO).stripTrailingZeros();
        if (halves.scale() > 0 || halves.precision() - halves.scale() > 2) {
            throw Problem.of("days.out-of-range", label(WHOLE_WEEK)).asException();
        }
        return new DaysAWeek(halves.intValueExact());
    }

    /** Everything that can be promised, the least first. */
    public static List<DaysAWeek> all() {
        return IntStream.rangeClosed(1, WHOLE_WEEK).mapToObj(DaysAWeek::new).toList();
    }

    /** The number of days with one decimal: 2.5, 3.0. */
    public BigDecimal days() {
        return HALF.multiply(BigDecimal.valueOf(halves));
    }

    /** The number as people write it: 2½. */
    public String label() {
        return label(halves);
    }

    /** So many half days in days, as people write them: ½, 2½, 6. */
    public static String label(int halves) {
        var half = halves % 2 == 1 ? HALF_SIGN : "";
        return halves / 2 == 0 && !half.isEmpty() ? half : halves / 2 + half;
    }
}
