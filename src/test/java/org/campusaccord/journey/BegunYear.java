package org.campusaccord.journey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.testing.OneCampus;

/**
 * Where the journey through a year begins: one campus whose agreement lies before its three parties.
 *
 * @param shared the coach's commitment
 * @param free the principal's commitment, which goes on next year
 * @param visits the champion's commitment, which stays behind
 */
record BegunYear(
        Path data,
        SettableClock clock,
        CampusId campus,
        AgreementId agreement,
        Party principal,
        Party coach,
        Party champion,
        CommitmentId shared,
        CommitmentId free,
        CommitmentId visits) {
    static final String FREE = "Free Tuesday mornings";
    static final LocalDate FREE_BY = LocalDate.of(2026, 11, 20);

    static BegunYear in(Path data) {
        try (var campus = OneCampus.in(data)) {
            var id = campus.complete();
            var principal = campus.principal(id);
            add(campus, id, FREE, principal, FREE_BY);
            add(campus, id, "Visit each grade team", campus.champion(id), FREE_BY);
            campus.signing().prepare(id);
            var commitments = campus.agreements().agreement(id).commitments().stream()
                    .map(Commitment::id)
                    .toList();
            return new BegunYear(
                    data,
                    campus.clock(),
                    campus.campus().id(),
                    id,
                    principal,
                    campus.coach(id),
                    campus.champion(id),
                    commitments.get(0),
                    commitments.get(1),
                    commitments.get(2));
        }
    }

    private static void add(OneCampus campus, AgreementId id, String what, Party owner, LocalDate due) {
        var commitment =
                new Commitment(new CommitmentId(0), "goals", what, Optional.of(owner.person()), Optional.of(due));
        campus.agreements().addCommitment(id, commitment);
    }

    List<Party> parties() {
        return List.of(principal, coach, champion);
    }
}
