package org.campusaccord.application.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementStore;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.amendment.AgreementEnd;

/** Ends a partnership before its year is over, without fault. The agreement stays to be read. */
public final class EndingService {
    private final AmendmentStore store;
    private final AgreementService agreements;
    private final AgreementStore agreementStore;
    private final AmendmentLaying laying;
    private final Predicate<AgreementId> reviewIsLaid;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;

    /** @param reviewIsLaid whether the year-end review of an agreement lies before its parties */
    public EndingService(
            AmendmentStore store,
            AgreementService agreements,
            AgreementStore agreementStore,
            AmendmentLaying laying,
            Predicate<AgreementId> reviewIsLaid,
            Transactions transactions,
            Clock clock,
            AuditService audit) {
        this.store = store;
        this.agreements = agreements;
        this.agreementStore = agreementStore;
        this.laying = laying;
        this.reviewIsLaid = reviewIsLaid;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    /** How it ended, where it ended early. */
    public Optional<AgreementEnd> end(AgreementId id) {
        return store.end(id);
    }

    /** Closes a signed agreement; on no day before it was signed or that is yet to come. */
    public void end(AgreementId id, AgreementEnd end) {
        transactions.inOneSynced(() -> {
            requireSigned(id);
            if (end.on().isAfter(LocalDate.now(clock))) {
                throw Problem.of("end.future").asException();
            }
            var signedOn = signedOn(id);
            if (end.on().isBefore(signedOn)) {
                throw Problem.of("end.before-signing", signedOn).asException();
            }
            if (reviewIsLaid.test(id)) {
                throw Problem.of("yearend.cannot-close").asException();
            }
            store.end(id, end, clock.instant());
            agreementStore.changeStatus(id, AgreementStatus.CLOSED);
            // The words stay with the agreement: the log outlives it.
            audit.record(AuditAction.ENDED_EARLY, AuditSubject.of(agreements.agreement(id)), "");
            return true;
        });
    }

    /** The day on which its first text was signed by all. */
    private LocalDate signedOn(AgreementId id) {
        return laying.signed(id)
                .getLast()
                .frozenAt()
                .orElseThrow()
                .atZone(clock.getZone())
                .toLocalDate();
    }

    private void requireSigned(AgreementId id) {
        switch (agreementStore.status(id)) {
            case SIGNED -> {}
            case DRAFT, READY -> throw Problem.of("end.unsigned").asException();
            case IN_AMENDMENT -> throw Problem.of("end.in-amendment").asException();
            case CLOSED -> throw Problem.of("agreement.closed").asException();
        }
    }
}
