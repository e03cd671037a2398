package org.campusaccord.application.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.agreement.AgreementStore;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.signing.LaterRevisions;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Revision;

/** Makes an amendment part of the agreement when its last signature is given. */
public final class AmendmentCompletion implements LaterRevisions {
    private final AmendmentStore amendments;
    private final AgreementStore agreements;
    private final AuditService audit;
    private final Consumer<Agreement> whenAmended;

    /** @param whenAmended what follows in the same transaction, with the agreement as it was before */
    public AmendmentCompletion(
            AmendmentStore amendments, AgreementStore agreements, AuditService audit, Consumer<Agreement> whenAmended) {
        this.amendments = amendments;
        this.agreements = agreements;
        this.audit = audit;
        this.whenAmended = whenAmended;
    }

    @Override
    public List<Party> signers(Agreement agreement) {
        var signers = laid(agreement.id()).signers();
        return agreement.parties().stream()
                .filter(party -> signers.contains(party.person()))
                .toList();
    }

    @Override
    public void complete(Agreement agreement, Revision signed, Instant at) {
        var amendment = laid(agreement.id());
        var id = agreement.id();
        amendment.parts().forEach((part, answer) -> agreements.saveAnswer(id, part, answer, at));
        amendment.items().forEach((item, state) -> agreements.saveState(id, item, state.settled()));
        amendment.commitments().forEach(change -> apply(id, change, signed.number()));
        amendments.changeState(amendment.id(), AmendmentState.SIGNED, amendment.revision(), Optional.of(at));
        var action = amendment.kind() == AmendmentKind.AFFIRMATION ? AuditAction.AFFIRMED : AuditAction.AMENDED;
        audit.record(action, AuditSubject.of(signed), "");
        whenAmended.accept(agreement);
    }

    private void apply(AgreementId id, CommitmentChange change, int revision) {
        if (change.commitment().isEmpty()) {
            agreements.addCommitment(id, change.as(new CommitmentId(0)));
        } else if (change.dropped()) {
            agreements.endCommitment(id, change.commitment().get(), revision);
        } else {
            agreements.changeCommitment(id, change.as(change.commitment().get()));
        }
    }

    private Amendment laid(AgreementId id) {
        return amendments.amendments(id).stream()
                .filter(amendment -> amendment.state() == AmendmentState.READY)
                .findFirst()
                .orElseThrow(() -> Problem.of("amendment.not-laid").asException());
    }
}
