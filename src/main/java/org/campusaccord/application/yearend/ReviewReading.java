package org.campusaccord.application.yearend;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.domain.yearend.YearReviewState;

/** Reads all that a year-end review is made of, and keeps what is nobody else's hidden until it is revealed. */
public final class ReviewReading {
    private final AgreementService agreements;
    private final RevisionStore revisions;
    private final YearReviewStore reviews;
    private final Function<AgreementId, List<CheckIn>> checkIns;
    private final Function<AgreementId, List<Amendment>> amendments;

    public ReviewReading(
            AgreementService agreements,
            RevisionStore revisions,
            YearReviewStore reviews,
            Function<AgreementId, List<CheckIn>> checkIns,
            Function<AgreementId, List<Amendment>> amendments) {
        this.agreements = agreements;
        this.revisions = revisions;
        this.reviews = reviews;
        this.checkIns = checkIns;
        this.amendments = amendments;
    }

    /** The review of an agreement without what anybody thinks, but with who is done; its content tells what is revealed. */
    public Optional<YearReview> review(AgreementId id) {
        return reviews.review(id).map(ReviewReading::withoutSecrets);
    }

    private static YearReview withoutSecrets(YearReview review) {
        var done = new HashMap<PersonId, Reflection>();
        review.reflections()
                .forEach((person, reflection) -> done.put(person, new Reflection("", "", "", "", reflection.done())));
        return new YearReview(
                review.id(),
                review.agreement(),
                review.state(),
                review.plannedOn(),
                review.revealedAt(),
                review.heldOn(),
                done,
                review.goals(),
                review.clauses(),
                review.words(),
                review.revision());
    }

    /** How many have written something alone and are no party any more: what is theirs is nobody else's to read. */
    int reflectionsOfThoseWhoLeft(AgreementId id) {
        var agreement = agreements.agreement(id);
        return Math.toIntExact(begun(id).reflections().entrySet().stream()
                .filter(own -> agreement.party(own.getKey()).isEmpty())
                .filter(own -> !own.getValue().isEmpty())
                .count());
    }

    /** Whether the review of an agreement lies before its parties: until all have signed it, the agreement stays open. */
    public boolean isLaid(AgreementId id) {
        return reviews.review(id)
                .filter(review -> review.state() == YearReviewState.READY)
                .isPresent();
    }

    /** The year of an agreement as it was recorded. */
    public YearFigures figures(AgreementId id) {
        return figures(agreements.agreement(id));
    }

    private YearFigures figures(Agreement agreement) {
        return YearInFigures.of(agreement, checkIns.apply(agreement.id()), amendments.apply(agreement.id()));
    }

    /** The review as it would be laid before the parties now. */
    public ReviewContent content(AgreementId id) {
        var agreement = agreements.agreement(id);
        return ReviewComposer.of(agreement, signed(id), figures(agreement), begun(id));
    }

    Agreement agreement(AgreementId id) {
        return agreements.agreement(id);
    }

    /** The review with everything in it; a problem when there is none. */
    YearReview begun(AgreementId id) {
        return reviews.review(id).orElseThrow(() -> Problem.of("yearend.none").asException());
    }

    /** The text of the agreement that holds now. */
    Revision signed(AgreementId id) {
        return revisions.revisions(id).stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.of("yearend.unsigned").asException());
    }

    /** A review is held on an agreement that is in force, and whose text nobody is about to change. */
    void requireInForce(AgreementId id) {
        switch (agreements.status(id)) {
            case DRAFT, READY -> throw Problem.of("yearend.unsigned").asException();
            case CLOSED -> throw Problem.of("yearend.closed").asException();
            case SIGNED, IN_AMENDMENT -> {}
        }
        if (amendments.apply(id).stream().anyMatch(amendment -> amendment.state() == AmendmentState.READY)) {
            throw Problem.of("yearend.amendment-open").asException();
        }
    }
}
