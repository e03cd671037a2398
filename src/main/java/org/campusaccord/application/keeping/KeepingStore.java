package org.campusaccord.application.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.agreement.AgreementId;

/** Where it is kept that an agreement is deleted or on hold. */
public interface KeepingStore {
    /** Takes an agreement out of every list and search, with all that belongs to it; nothing is lost yet. */
    void delete(AgreementId id, Instant at, String reason);

    void bringBack(AgreementId id);

    /** What is deleted and not yet removed, newest first. */
    List<DeletedAgreement> deleted();

    /** Removes a deleted agreement with all that belongs to it; there is no way back. */
    void remove(AgreementId id);

    Belongings belongings(AgreementId id);

    void hold(AgreementId id, Hold hold);

    void release(AgreementId id);

    Optional<Hold> held(AgreementId id);

    /** Everything that is on hold, deleted or not. */
    Set<AgreementId> held();
}
