package org.campusaccord.application.document;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.domain.signature.SignableText;

/** A text with what its parties did about it: what the pages of signatures need to know, whatever the text is about. */
interface SignatureRecord {
    RevisionKind kind();

    /** Who is to sign, as frozen. */
    List<Signatory> parties();

    /** Who signs this text: all parties, unless it is an amendment that names its signers. */
    default List<Signatory> signers() {
        return parties();
    }

    /** The text laid before the parties, once there is one. */
    Optional<? extends SignableText> signable();

    /** The scans of its signatures on paper. */
    List<Attachment> attachments();

    /** Whose copy it is, if that holds less than the parties signed. */
    Optional<Audience> excerptFor();

    /** What the parties did so far. */
    default List<Decision> decisions() {
        return signable().map(SignableText::decisions).orElse(List.of());
    }

    /** The scans of a signature on paper: one that was attached by mistake stays beside the right one. */
    default List<Attachment> scans(Decision decision) {
        return attachments().stream()
                .filter(attachment -> attachment.signature() == decision.id())
                .toList();
    }
}
