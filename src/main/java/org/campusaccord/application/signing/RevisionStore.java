package org.campusaccord.application.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.signature.RevisionId;

/** Where texts laid before the parties are kept with what the parties did. */
public interface RevisionStore {
    RevisionId add(AgreementId agreement, AgreementContent content, String canonical, String sha256, Instant at);

    /** The revisions of an agreement that were not withdrawn, newest first; none of a deleted agreement. */
    List<Revision> revisions(AgreementId agreement);

    /** The newest revision that was not withdrawn. */
    Optional<Revision> newest(AgreementId agreement);

    /** The agreements of which more than one revision was signed by everyone. */
    Set<AgreementId> amended();

    void freeze(RevisionId revision, Instant at);

    void withdraw(RevisionId revision, Instant at);

    /** Adds what a party did; a second decision beside one that counts is a problem. */
    void addDecision(RevisionId revision, Decision decision);

    /** Marks a decline as no longer the party's word, so that they may decide again; it is kept. */
    void supersede(long decision, Instant at);

    void attach(long decision, Attachment attachment, byte[] content);

    /** The scans of all signatures under a revision. */
    List<Attachment> attachments(RevisionId revision);

    /** The bytes of a scan, as the store has them now. */
    byte[] scan(long attachment);
}
