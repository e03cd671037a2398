package org.campusaccord.application.signing;

import java.time.Instant;
import java.util.List;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Revision;

/** What is different about signing a revision that amends a signed one. */
public interface LaterRevisions {
    /** Who must sign the amendment that lies before them; a problem when none does. */
    List<Party> signers(Agreement agreement);

    /** Makes the amendment part of the agreement, within the transaction of its last signature. */
    void complete(Agreement agreement, Revision signed, Instant at);
}
