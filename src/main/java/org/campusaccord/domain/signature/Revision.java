package org.campusaccord.domain.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;

/**
 * An agreement's text as laid before the parties, with what they did.
 *
 * @param number counts from 1
 * @param sha256 of the content's canonical form, in hexadecimal
 * @param frozenAt when the last party had signed
 * @param decisions what counts now, at most one of each party
 * @param supersededDeclines by parties who were asked again and decided again
 */
public record Revision(
        RevisionId id,
        AgreementId agreement,
        int number,
        AgreementContent content,
        String sha256,
        Instant preparedAt,
        Optional<Instant> frozenAt,
        List<Decision> decisions,
        List<Decision.Decline> supersededDeclines)
        implements SignableText {
    public Revision {
        decisions = List.copyOf(decisions);
        supersededDeclines = List.copyOf(supersededDeclines);
    }

    /** The same revision with fewer words to show; the hash stays that of the whole text. */
    public Revision showing(AgreementContent excerpt) {
        return new Revision(
                id, agreement, number, excerpt, sha256, preparedAt, frozenAt, decisions, supersededDeclines);
    }

    @Override
    public RevisionKind kind() {
        return RevisionKind.AGREEMENT;
    }
}
