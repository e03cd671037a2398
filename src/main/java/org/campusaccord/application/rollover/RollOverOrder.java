package org.campusaccord.application.rollover;

import java.util.Map;
import java.util.Set;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.rollover.CommitmentChoice;

/**
 * What a person wants of one campus's roll-over.
 *
 * @param from the year that ends
 * @param staying who keeps their role, of those who may
 * @param commitments the answer to each open commitment
 * @param closing whether the agreement of the year that ends is closed
 */
public record RollOverOrder(
        CampusId campus,
        SchoolYear from,
        int protocolVersion,
        Set<PersonId> staying,
        Map<CommitmentId, CommitmentChoice> commitments,
        boolean closing) {
    public RollOverOrder {
        staying = Set.copyOf(staying);
        commitments = Map.copyOf(commitments);
    }
}
