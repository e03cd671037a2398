package org.campusaccord.application.signing;

import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.signature.Revision;

/** The written forms of what is signed. */
public interface ContentFormat {
    /** The one exact text of a content: equal contents have equal texts. Its UTF-8 bytes are what is hashed. */
    String canonical(AgreementContent content);

    /** Reads what {@link #canonical} wrote. */
    AgreementContent read(String canonical);

    /** A revision for other programs: the content with its hash and what the parties did. */
    String export(Revision revision, String status);

    /** A draft for other programs: the content alone, without hash or signatures. */
    String exportDraft(AgreementContent content, String status);
}
