package org.campusaccord.application.signing;

import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.signature.Revision;

/** The written forms of what is signed. */
public interface ContentFormat {
    /** The one exact text of a content: equal contents have equal texts. Its UTF-8 bytes are what is hashed. */
    String canonical(AgreementContent content);

    /** Reads what {@link #canonical} wrote. */
    AgreementContent read(String canonical);

    /** A reader's copy of a revision for other programs: its content, the hash of the whole text, what the parties did. */
    String export(Revision revision, ReaderCopy copy, String status);

    /** A reader's copy of a draft for other programs: the content alone, without hash or signatures. */
    String exportDraft(ReaderCopy copy, String status);
}
