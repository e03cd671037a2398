package org.campusaccord.domain.checkin;

import java.util.OptionalInt;
import org.campusaccord.domain.Problem;

/** Clarity, communication and collaboration as one party rates them, each {@value #LOWEST} to {@value #HIGHEST}. */
public record ThreeCs(OptionalInt clarity, OptionalInt communication, OptionalInt collaboration) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    /** Nothing rated yet. */
    public static final ThreeCs NONE = new ThreeCs(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public ThreeCs {
        check(clarity);
        check(communication);
        check(collaboration);
    }

    /** Whether nothing is rated. */
    public boolean isEmpty() {
        return clarity.isEmpty() && communication.isEmpty() && collaboration.isEmpty();
    }

    private static void check(OptionalInt rating) {
        if (rating.isPresent() && (rating.getAsInt() < LOWEST || rating.getAsInt() > HIGHEST)) {
            throw Problem.of("rating.out-of-range", LOWEST, HIGHEST).asException();
        }
    }
}
