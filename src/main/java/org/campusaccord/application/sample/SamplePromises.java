package org.campusaccord.application.sample;

import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Caseload;
import org.campusaccord.domain.campus.DaysAWeek;

/** The days a week that the coaches of the sample are promised: whoever serves three campuses has more than a week. */
final class SamplePromises {
    private static final DaysAWeek WHOLE = new DaysAWeek(10);
    private static final DaysAWeek HALF = new DaysAWeek(5);
    private static final DaysAWeek TWO = new DaysAWeek(4);

    private SamplePromises() {}

    static void make(Workspace workspace, SchoolYear year) {
        workspace.transactions().inOne(() -> {
            for (var load : Caseload.of(workspace.campuses().campuses(year))) {
                var days = days(load.campuses().size());
                load.campuses()
                        .forEach(share -> workspace
                                .campuses()
                                .promise(share.campus().id(), year, load.coach(), Optional.of(days)));
            }
        });
    }

    private static DaysAWeek days(int campuses) {
        return switch (campuses) {
            case 1 -> WHOLE;
            case 2 -> HALF;
            default -> TWO;
        };
    }
}
