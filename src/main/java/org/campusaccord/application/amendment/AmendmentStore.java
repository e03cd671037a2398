package org.campusaccord.application.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentId;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.signature.RevisionId;

/** Where amendments are kept. Those of deleted agreements are neither listed nor found. */
public interface AmendmentStore {
    /** The amendments of an agreement, oldest first. */
    List<Amendment> amendments(AgreementId agreement);

    Optional<Amendment> amendment(AmendmentId id);

    AmendmentId add(
            AgreementId agreement,
            AmendmentKind kind,
            int baseRevision,
            Optional<PersonId> askedBy,
            Optional<CheckInId> checkIn,
            Instant at);

    void saveReason(AmendmentId id, String reason, Optional<PersonId> askedBy);

    void savePart(AmendmentId id, PartRef part, Answer answer);

    void removePart(AmendmentId id, PartRef part);

    void saveItem(AmendmentId id, String itemKey, ItemState state);

    void removeItem(AmendmentId id, String itemKey);

    /** Keeps a new change (number 0) or a changed one, and returns its number. */
    long saveCommitment(AmendmentId id, CommitmentChange change);

    void removeCommitment(AmendmentId id, long number);

    void saveSigners(AmendmentId id, boolean allSign, Set<PersonId> signers);

    void changeState(AmendmentId id, AmendmentState state, Optional<RevisionId> revision, Optional<Instant> endedAt);

    void end(AgreementId agreement, AgreementEnd end, Instant at);

    Optional<AgreementEnd> end(AgreementId agreement);
}
