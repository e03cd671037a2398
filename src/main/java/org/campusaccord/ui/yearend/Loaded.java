package org.campusaccord.ui.yearend;

import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.ReviewText;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.ui.review.PaperScans;

/**
 * What the page of a review shows, read in one go; no word of a reflection that is not revealed is among it.
 *
 * @param content the review as it stands, once it is begun
 * @param reflecting who is not done with reflecting
 * @param left how many wrote something and are no party any more
 * @param text what lies before the parties or is signed
 * @param scans of signatures on paper under it
 */
record Loaded(
        Agreement agreement,
        YearFigures figures,
        Optional<YearReview> review,
        Optional<ReviewContent> content,
        List<Party> reflecting,
        int left,
        Optional<ReviewText> text,
        Optional<PaperScans> scans) {
    static Loaded read(Workspace workspace, AgreementId id) {
        var reviews = workspace.yearReviews();
        var review = reviews.review(id);
        var text = workspace.reviewSigning().text(id);
        return new Loaded(
                workspace.agreements().agreement(id),
                reviews.figures(id),
                review,
                review.map(_ -> reviews.content(id)),
                review.map(_ -> reviews.reflecting(id)).orElse(List.of()),
                review.map(_ -> reviews.reflectionsOfThoseWhoLeft(id)).orElse(0),
                text,
                text.map(found -> PaperScans.of(workspace, found)));
    }
}
