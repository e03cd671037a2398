package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.REFLECTION;
import static org.campusaccord.storage.tables.Tables.REVIEW_CLAUSE;
import static org.campusaccord.storage.tables.Tables.REVIEW_GOAL;
import static org.campusaccord.storage.tables.Tables.YEAR_REVIEW;

import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.domain.yearend.YearReviewId;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.storage.tables.tables.records.YearReviewRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads a year-end review with all that was written in it. */
final class YearReviewQuery {
    private final DSLContext dsl;

    YearReviewQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<YearReview> fetch(Condition which) {
        return dsl.selectFrom(YEAR_REVIEW)
                .where(which)
                .and(AgreementLink.isPresent(YEAR_REVIEW.AGREEMENT_ID))
                .fetchOptional()
                .map(this::review);
    }

    private YearReview review(YearReviewRecord row) {
        var id = new YearReviewId(row.getId());
        return new YearReview(
                id,
                new AgreementId(row.getAgreementId()),
                YearReviewState.valueOf(row.getState()),
                Optional.ofNullable(row.getPlannedOn()),
                DecisionRow.instant(row.getRevealedAt()),
                Optional.ofNullable(row.getHeldOn()),
                reflections(id),
                goals(id),
                clauses(id),
                row.getWords(),
                Optional.ofNullable(row.getRevisionId()).map(RevisionId::new));
    }

    private Map<PersonId, Reflection> reflections(YearReviewId id) {
        return dsl.selectFrom(REFLECTION)
                .where(REFLECTION.REVIEW_ID.eq(id.value()))
                .fetchMap(
                        row -> new PersonId(row.getPersonId()),
                        row -> new Reflection(
                                row.getImpact(),
                                row.getObstacle(),
                                row.getChange(),
                                row.getLearning(),
                                row.getDoneAt() != null));
    }

    private Map<PartRef, GoalReview> goals(YearReviewId id) {
        return dsl.selectFrom(REVIEW_GOAL)
                .where(REVIEW_GOAL.REVIEW_ID.eq(id.value()))
                .fetchMap(
                        row -> new PartRef(row.getItemKey(), row.getPartKey()),
                        row -> new GoalReview(
                                Optional.ofNullable(row.getResult()).map(Result::valueOf),
                                row.getEvidence(),
                                row.getCause()));
    }

    private Map<PartRef, ClauseReview> clauses(YearReviewId id) {
        return dsl.selectFrom(REVIEW_CLAUSE)
                .where(REVIEW_CLAUSE.REVIEW_ID.eq(id.value()))
                .fetchMap(
                        row -> new PartRef(row.getItemKey(), row.getPartKey()),
                        row -> new ClauseReview(
                                Optional.ofNullable(row.getDecision()).map(ClauseDecision::valueOf), row.getWords()));
    }
}
