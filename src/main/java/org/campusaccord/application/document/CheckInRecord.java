package org.campusaccord.application.document;

import java.util.List;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.checkin.CheckIn;

/**
 * A check-in with all that goes into its summary.
 *
 * @param all of the agreement's check-ins, by day
 */
public record CheckInRecord(Agreement agreement, CheckIn checkIn, List<CheckIn> all) {
    public CheckInRecord {
        all = List.copyOf(all);
    }

    /** How everything stood, and nobody's words about it. */
    public CheckInRecord withoutWords() {
        return new CheckInRecord(
                agreement,
                CheckInShortening.withoutWords(checkIn),
                all.stream().map(CheckInShortening::withoutWords).toList());
    }
}
