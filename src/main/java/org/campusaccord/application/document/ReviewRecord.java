package org.campusaccord.application.document;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.ReviewText;
import org.campusaccord.domain.yearend.YearReviewState;

/**
 * One year-end review with all that goes into print.
 *
 * @param content the text that was laid before the parties or, before there is one, the review as it stands
 * @param attachments the scans of its signatures on paper
 */
public record ReviewRecord(
        YearReviewState state, ReviewContent content, Optional<ReviewText> text, List<Attachment> attachments)
        implements SignatureRecord {
    public ReviewRecord {
        attachments = List.copyOf(attachments);
    }

    /** A review that nobody has been asked to sign yet. */
    public static ReviewRecord draft(YearReviewState state, ReviewContent content) {
        return new ReviewRecord(state, content, Optional.empty(), List.of());
    }

    /** A review as laid before the parties. */
    public static ReviewRecord of(YearReviewState state, ReviewText text, List<Attachment> attachments) {
        return new ReviewRecord(state, text.content(), Optional.of(text), attachments);
    }

    /** The same review for somebody whom the agreement does not let know these parts. */
    public ReviewRecord without(List<PartRef> parts) {
        return new ReviewRecord(state, content.without(parts), text, attachments);
    }

    /** Whether everybody has signed. */
    public boolean isSigned() {
        return text.flatMap(ReviewText::frozenAt).isPresent();
    }

    @Override
    public RevisionKind kind() {
        return RevisionKind.REVIEW;
    }

    @Override
    public List<Signatory> parties() {
        return content.parties();
    }

    @Override
    public Optional<ReviewText> signable() {
        return text;
    }

    /** It goes to its parties whole. */
    @Override
    public Optional<ReaderCopy> copy() {
        return Optional.empty();
    }
}
