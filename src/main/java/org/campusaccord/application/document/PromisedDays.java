package org.campusaccord.application.document;

import java.util.Optional;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.text.Messages;

/** How many days a week a coach is promised, in words. */
final class PromisedDays {
    private PromisedDays() {}

    /** A name or role with the days behind it; alone while nobody has said how many. */
    static String after(String name, Optional<DaysAWeek> days, Messages messages) {
        return days.map(said -> messages.get("caseload.promised", name, said.label(), said.days()))
                .orElse(name);
    }
}
