package org.campusaccord.application.amendment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.Comings;
import org.campusaccord.domain.campus.PersonId;

/** Lets somebody who came during the year take over a signed agreement as it is. */
public final class AffirmationService {
    private final AmendmentStore store;
    private final AgreementService agreements;
    private final AmendmentLaying laying;
    private final Transactions transactions;
    private final Clock clock;

    public AffirmationService(
            AmendmentStore store,
            AgreementService agreements,
            AmendmentLaying laying,
            Transactions transactions,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.laying = laying;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who came and who left since the agreement was signed; nobody while it is not, or once it is closed. */
    public Comings comings(AgreementId id) {
        var agreement = agreements.agreement(id);
        return switch (agreement.status()) {
            case DRAFT, READY, CLOSED -> new Comings(List.of(), List.of());
            case SIGNED, IN_AMENDMENT -> Comings.of(agreement, laying.signed(id));
        };
    }

    /** Lays the same words with the parties of now before a newcomer, who signs them alone. */
    public Amendment affirm(AgreementId id, PersonId newcomer) {
        return transactions.inOneSynced(() -> {
            laying.requireSigned(id);
            var agreement = agreements.agreement(id);
            if (agreement.party(newcomer).isEmpty()) {
                throw Problem.of("affirm.no-party").asException();
            }
            if (comings(id).newcomers().stream()
                    .noneMatch(party -> party.person().equals(newcomer))) {
                throw Problem.of("affirm.signed").asException();
            }
            var base = laying.signed(id).getFirst().number();
            var begun = store.add(
                    id, AmendmentKind.AFFIRMATION, base, Optional.of(newcomer), Optional.empty(), clock.instant());
            store.saveSigners(begun, false, Set.of(newcomer));
            laying.begun(id);
            laying.lay(store.amendment(begun).orElseThrow(), agreements.agreement(id));
            return store.amendment(begun).orElseThrow();
        });
    }
}
