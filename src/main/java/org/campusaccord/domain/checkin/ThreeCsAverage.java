package org.campusaccord.domain.checkin;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The three Cs of one check-in, averaged over the parties that rated them.
 *
 * @param raters how many parties rated at least one of them
 */
public record ThreeCsAverage(
        CheckInId checkIn,
        String label,
        LocalDate day,
        int raters,
        OptionalDouble clarity,
        OptionalDouble communication,
        OptionalDouble collaboration) {

    public static ThreeCsAverage of(CheckIn checkIn) {
        var raters = checkIn.ratings().values().stream()
                .filter(rating -> !rating.isEmpty())
                .count();
        return new ThreeCsAverage(
                checkIn.id(),
                checkIn.label(),
                checkIn.day(),
                (int) raters,
                average(checkIn, ThreeCs::clarity),
                average(checkIn, ThreeCs::communication),
                average(checkIn, ThreeCs::collaboration));
    }

    private static OptionalDouble average(CheckIn checkIn, Function<ThreeCs, OptionalInt> which) {
        return checkIn.ratings().values().stream()
                .map(which)
                .flatMapToInt(OptionalInt::stream)
                .average();
    }
}
