package org.campusaccord.domain.yearend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.domain.signature.SignableText;

/** A year-end review's text as laid before the parties, with what they did. */
public record ReviewText(
        RevisionId id,
        AgreementId agreement,
        int number,
        ReviewContent content,
        String sha256,
        Instant preparedAt,
        Optional<Instant> frozenAt,
        List<Decision> decisions,
        List<Decision.Decline> supersededDeclines)
        implements SignableText {
    /** An agreement has one review. */
    public static final int NUMBER = 1;

    public ReviewText {
        decisions = List.copyOf(decisions);
        supersededDeclines = List.copyOf(supersededDeclines);
    }

    @Override
    public RevisionKind kind() {
        return RevisionKind.REVIEW;
    }
}
