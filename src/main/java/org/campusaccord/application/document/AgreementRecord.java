package org.campusaccord.application.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.LeavingOut;
import org.campusaccord.domain.audience.LeftOut;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.signature.RevisionKind;

/**
 * One agreement with all that goes into print: its shared words, and what the parties did about them.
 *
 * @param revision the text laid before the parties, once there is one
 * @param attachments the scans of its signatures on paper
 * @param copy for whom it is and what that leaves out, once that is said; its content is the one here
 * @param base the whole text that this one amends, if it amends one
 * @param replacedBy the revision in force, where this one no longer is
 */
public record AgreementRecord(
        AgreementStatus status,
        AgreementContent content,
        Optional<Revision> revision,
        List<Attachment> attachments,
        Optional<ReaderCopy> copy,
        Optional<AgreementContent> base,
        Optional<Revision> replacedBy)
        implements SignatureRecord {
    public AgreementRecord {
        attachments = List.copyOf(attachments);
    }

    /** An agreement that nobody has been asked to sign yet. */
    public static AgreementRecord draft(AgreementStatus status, AgreementContent content) {
        return new AgreementRecord(
                status, content, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An agreement as laid before the parties. */
    public static AgreementRecord of(AgreementStatus status, Revision revision, List<Attachment> attachments) {
        return new AgreementRecord(
                status,
                revision.content(),
                Optional.of(revision),
                attachments,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same agreement with the text that it amends. */
    public AgreementRecord amending(AgreementContent earlier) {
        return new AgreementRecord(status, content, revision, attachments, copy, Optional.of(earlier), replacedBy);
    }

    /** The same agreement as a text that this revision has taken the place of. */
    public AgreementRecord replacedBy(Revision inForce) {
        return new AgreementRecord(status, content, revision, attachments, copy, base, Optional.of(inForce));
    }

    /**
     * The same agreement with no more than this reader may know, whatever it is rendered as. A text that was replaced tells
     * nothing that the one in force keeps from the reader.
     */
    public AgreementRecord copyFor(Audience audience) {
        return copyFor(audience, inForce());
    }

    /** The content that has taken this one's place, if one has. */
    public List<AgreementContent> inForce() {
        return replacedBy.map(Revision::content).stream().toList();
    }

    /** The same, without what these later texts keep from the reader either. */
    public AgreementRecord copyFor(Audience audience, List<AgreementContent> later) {
        var made = LeavingOut.of(content, audience, later);
        return new AgreementRecord(
                status,
                made.content(),
                revision.map(whole -> whole.showing(made.content())),
                attachments,
                Optional.of(made),
                base.map(amended -> later.isEmpty()
                        ? amended
                        : LeavingOut.of(amended, audience, later).content()),
                replacedBy);
    }

    @Override
    public List<Signatory> signers() {
        return content.signers();
    }

    /** What this copy does not hold of a part. */
    List<LeftOut> leftOut(String itemKey, String partKey) {
        return copy.map(made -> made.leftOut(itemKey, partKey)).orElse(List.of());
    }

    /** Whether everybody has signed. */
    public boolean isSigned() {
        return revision.flatMap(Revision::frozenAt).isPresent();
    }

    /** The moment of the last signature, on the clock where it was given; empty until everybody has signed. */
    public Optional<ZonedDateTime> signedAt() {
        return revision.flatMap(Revision::signedAt);
    }

    public Optional<LocalDate> signedOn() {
        return signedAt().map(ZonedDateTime::toLocalDate);
    }

    @Override
    public RevisionKind kind() {
        return RevisionKind.AGREEMENT;
    }

    @Override
    public List<Signatory> parties() {
        return content.parties();
    }

    @Override
    public Optional<Revision> signable() {
        return revision;
    }

    @Override
    public Optional<Audience> excerptFor() {
        return copy.filter(ReaderCopy::isExcerpt).map(ReaderCopy::audience);
    }

    @Override
    public List<Decision> decisions() {
        return SignatureRecord.super.decisions();
    }

    /** The parties whose decision on the text that lies before them is still open. */
    List<Signatory> undecided() {
        if (revision.isEmpty()) {
            return List.of();
        }
        return content.signers().stream()
                .filter(party -> decisions().stream()
                        .noneMatch(decision -> decision.name().equals(party.name()) && decision.role() == party.role()))
                .toList();
    }

    /** The names in a role. */
    List<String> names(Role role) {
        return content.parties().stream()
                .filter(party -> party.role() == role)
                .map(Signatory::name)
                .toList();
    }

    /** How many items ended so. */
    long items(ItemOutcome outcome) {
        return content.items().stream()
                .filter(item -> item.state().outcome() == outcome)
                .count();
    }
}
