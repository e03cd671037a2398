package org.campusaccord.domain.checkin;

import java.util.OptionalInt;
import org.campusaccord.domain.Problem;

/** How often the standing meeting was kept and missed since the last check-in, each 0 to {@value #MOST}. */
public record StandingMeetings(OptionalInt kept, OptionalInt missed) {
    public static final int MOST = 400;
    /** Nobody has counted. */
    public static final StandingMeetings NONE = new StandingMeetings(OptionalInt.empty(), OptionalInt.empty());

    public StandingMeetings {
        check(kept);
        check(missed);
    }

    private static void check(OptionalInt number) {
        if (number.isPresent() && (number.getAsInt() < 0 || number.getAsInt() > MOST)) {
            throw Problem.of("meetings.out-of-range", MOST).asException();
        }
    }
}
