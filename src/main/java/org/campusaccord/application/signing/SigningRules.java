package org.campusaccord.application.signing;

import java.util.List;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Completeness;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.Revision;

/** Which text can be laid before the parties and taken back, and who may sign it; what is against them is a problem. */
final class SigningRules {
    private final AgreementService agreements;
    private final RevisionStore revisions;
    private final LaterRevisions later;

    SigningRules(AgreementService agreements, RevisionStore revisions, LaterRevisions later) {
        this.agreements = agreements;
        this.revisions = revisions;
        this.later = later;
    }

    void requireFinished(Agreement draft) {
        if (draft.status() != AgreementStatus.DRAFT) {
            throw Problem.of("agreement.ready").asException();
        }
        var blocking = Completeness.check(draft).stream()
                .filter(missing -> missing.kind().isBlocking())
                .count();
        if (blocking > 0) {
            throw Problem.of("signing.incomplete", blocking).asException();
        }
    }

    void requireReady(AgreementId id) {
        if (agreements.status(id) != AgreementStatus.READY) {
            signers(agreements.agreement(id));
            throw Problem.of("agreement.signed").asException();
        }
    }

    /** Who must sign the text that lies before the parties now. */
    List<Party> signers(Agreement agreement) {
        return switch (agreement.status()) {
            case READY -> agreement.parties();
            case IN_AMENDMENT -> later.signers(agreement);
            case DRAFT -> throw Problem.of("signing.draft").asException();
            case SIGNED, CLOSED -> throw Problem.of("agreement.signed").asException();
        };
    }

    /** The one of those who must sign that is this person. */
    Party signer(Agreement agreement, PersonId person) {
        var signers = signers(agreement);
        requireSameParties(agreement);
        return signers.stream()
                .filter(party -> party.person().equals(person))
                .findFirst()
                .orElseThrow(() -> Problem.of("signing.no-party").asException());
    }

    /** People may have changed on the campus since the text was laid before them; its list of parties has not. */
    private void requireSameParties(Agreement agreement) {
        var now = agreement.parties().stream().map(Signatory::of).toList();
        if (!now.equals(current(agreement.id()).content().parties())) {
            throw Problem.of("signing.parties-changed").asException();
        }
    }

    /** The text that lies before the parties now. */
    Revision current(AgreementId id) {
        return revisions
                .newest(id)
                .orElseThrow(() -> Problem.of("signing.draft").asException());
    }
}
