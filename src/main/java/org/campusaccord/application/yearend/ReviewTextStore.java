package org.campusaccord.application.yearend;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.domain.yearend.ReviewText;

/** Where texts of year-end reviews are kept; those of deleted agreements are not found. */
public interface ReviewTextStore {
    RevisionId add(AgreementId agreement, int number, String canonical, String sha256, Instant at);

    /** The newest text of an agreement's review that was not taken back. */
    Optional<ReviewText> newest(AgreementId agreement);

    /** The agreements whose review everybody has signed. */
    Set<AgreementId> signed();
}
