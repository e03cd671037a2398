package org.campusaccord.application.rollover;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;

/** Where it is kept which draft began from which agreement, and what in it is to be talked about. Deleted agreements are not found. */
public interface RollOverStore {
    void record(AgreementId from, AgreementId to, Instant at);

    /** The draft that began from an agreement. */
    Optional<AgreementId> begunFrom(AgreementId from);

    /** Puts an agreement in which nobody has said anything under another version of the protocol. */
    void useProtocol(AgreementId draft, int protocolVersion);

    /** What is to be talked about again, by part; the words may be empty. */
    Map<PartRef, String> discussions(AgreementId draft);

    void addDiscussion(AgreementId draft, PartRef part, String words);

    void removeDiscussion(AgreementId draft, PartRef part);
}
