package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;

/** What the parties of a campus take upon themselves. */
final class SampleCommitments {
    private final Agreement agreement;
    private final Scene scene;

    SampleCommitments(Agreement agreement, Scene scene) {
        this.agreement = agreement;
        this.scene = scene;
    }

    /** The commitment that a line of words makes on a day. */
    Commitment of(String itemKey, String line, LocalDate day) {
        var fields = Scene.fields(line);
        var due = SchoolDays.onOrAfter(day.plusDays(Integer.parseInt(fields.get(1))));
        return new Commitment(
                new CommitmentId(0),
                itemKey,
                scene.spoken(fields.get(2)),
                owner(Role.valueOf(fields.get(0))),
                Optional.of(due));
    }

    /** Somebody in that role; on a campus where it is not filled yet, the champion sees to it. */
    private Optional<PersonId> owner(Role role) {
        return agreement.parties().stream()
                .filter(party -> party.role() == role)
                .findFirst()
                .or(() -> agreement.parties().stream().reduce((_, last) -> last))
                .map(Party::person);
    }
}
