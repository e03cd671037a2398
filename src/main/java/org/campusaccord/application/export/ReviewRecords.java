package org.campusaccord.application.export;

import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.yearend.ReviewSigning;
import org.campusaccord.application.yearend.ReviewTextStore;
import org.campusaccord.application.yearend.YearReviewService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;

/** Reads year-end reviews as they go into files. */
public final class ReviewRecords {
    private final YearReviewService reviews;
    private final ReviewSigning signing;
    private final ReviewTextStore texts;

    public ReviewRecords(YearReviewService reviews, ReviewSigning signing, ReviewTextStore texts) {
        this.reviews = reviews;
        this.signing = signing;
        this.texts = texts;
    }

    /** The agreements whose review everybody has signed. */
    Set<AgreementId> signed() {
        return texts.signed();
    }

    /** The review as it would be exported now: the text that lies before the parties or is signed, else as it stands. */
    ReviewRecord record(AgreementId id) {
        var review =
                reviews.review(id).orElseThrow(() -> Problem.of("yearend.none").asException());
        return texts.newest(id)
                .map(text -> ReviewRecord.of(review.state(), text, signing.attachments(text)))
                .orElseGet(() -> ReviewRecord.draft(review.state(), reviews.content(id)));
    }

    /** What goes into a reader's workbook of a review that parties were asked to sign. */
    Optional<ReviewRecord> laid(AgreementId id, AgreementRecord agreement) {
        return texts.newest(id).map(_ -> copy(id, agreement));
    }

    /** The review in the same reader's copy as an agreement. */
    ReviewRecord copy(AgreementId id, AgreementRecord agreement) {
        var review = record(id);
        return agreement
                .copy()
                .map(copy -> review.copyFor(copy.audience(), copy.leftOut()))
                .orElse(review);
    }
}
