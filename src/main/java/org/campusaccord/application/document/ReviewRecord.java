package org.campusaccord.application.document;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.LeftOut;
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
 * @param copy for whom it is, once that is said
 */
public record ReviewRecord(
        YearReviewState state,
        ReviewContent content,
        Optional<ReviewText> text,
        List<Attachment> attachments,
        Optional<ReviewCopy> copy)
        implements SignatureRecord {
    public ReviewRecord {
        attachments = List.copyOf(attachments);
    }

    /** A review that nobody has been asked to sign yet. */
    public static ReviewRecord draft(YearReviewState state, ReviewContent content) {
        return new ReviewRecord(state, content, Optional.empty(), List.of(), Optional.empty());
    }

    /** A review as laid before the parties. */
    public static ReviewRecord of(YearReviewState state, ReviewText text, List<Attachment> attachments) {
        return new ReviewRecord(state, text.content(), Optional.of(text), attachments, Optional.empty());
    }

    /**
     * The copy for a reader. What parties thought alone is for each other: whoever may know less than they do gets none of
     * it.
     *
     * @param kept what the agreement keeps from this reader
     */
    public ReviewRecord copyFor(Audience audience, List<LeftOut> kept) {
        var isParty = audience.column().isEmpty();
        var parts = kept.stream().map(ReviewRecord::part).toList();
        var shown = content.without(parts);
        return new ReviewRecord(
                state,
                isParty ? shown : shown.withoutReflections(),
                text,
                attachments,
                Optional.of(new ReviewCopy(
                        audience,
                        !isParty && !content.reflections().isEmpty(),
                        kept.stream()
                                .filter(left -> content.speaksOf(part(left)))
                                .toList())));
    }

    private static PartRef part(LeftOut left) {
        return new PartRef(left.itemKey(), left.part().key());
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

    @Override
    public Optional<Audience> excerptFor() {
        return copy.filter(ReviewCopy::isExcerpt).map(ReviewCopy::audience);
    }
}
