package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.REFLECTION;
import static org.campusaccord.storage.tables.Tables.REVIEW_CLAUSE;
import static org.campusaccord.storage.tables.Tables.REVIEW_GOAL;
import static org.campusaccord.storage.tables.Tables.YEAR_REVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.yearend.YearReviewStore;
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
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Year-end reviews in the store. */
public final class YearReviewTables implements YearReviewStore {
    private final DSLContext dsl;
    private final YearReviewQuery query;

    public YearReviewTables(Store store) {
        this.dsl = store.dsl();
        this.query = new YearReviewQuery(dsl);
    }

    @Override
    public Optional<YearReview> review(AgreementId agreement) {
        return query.fetch(YEAR_REVIEW.AGREEMENT_ID.eq(agreement.value()));
    }

    @Override
    public Optional<YearReview> review(YearReviewId id) {
        return query.fetch(YEAR_REVIEW.ID.eq(id.value()));
    }

    @Override
    public YearReviewId add(AgreementId agreement, Instant at) {
        return new YearReviewId(dsl.insertInto(YEAR_REVIEW)
                .set(YEAR_REVIEW.AGREEMENT_ID, agreement.value())
                .set(YEAR_REVIEW.STATE, YearReviewState.ALONE.name())
                .set(YEAR_REVIEW.WORDS, "")
                .set(YEAR_REVIEW.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .returning()
                .fetchSingle()
                .getId());
    }

    @Override
    public void plan(YearReviewId id, Optional<LocalDate> plannedOn) {
        change(id, row -> row.setPlannedOn(plannedOn.orElse(null)));
    }

    @Override
    public void saveReflection(YearReviewId id, PersonId person, Reflection reflection, Instant at) {
        var row = dsl.newRecord(REFLECTION);
        row.setReviewId(id.value());
        row.setPersonId(person.value());
        row.setImpact(reflection.impact());
        row.setObstacle(reflection.obstacle());
        row.setChange(reflection.change());
        row.setLearning(reflection.learning());
        row.setDoneAt(reflection.done() ? at.atOffset(ZoneOffset.UTC) : null);
        row.merge();
    }

    @Override
    public void saveGoal(YearReviewId id, PartRef part, GoalReview review) {
        var row = dsl.newRecord(REVIEW_GOAL);
        row.setReviewId(id.value());
        row.setItemKey(part.itemKey());
        row.setPartKey(part.partKey());
        row.setResult(review.result().map(Result::name).orElse(null));
        row.setEvidence(review.evidence());
        row.setCause(review.cause());
        row.merge();
    }

    @Override
    public void saveClause(YearReviewId id, PartRef part, ClauseReview review) {
        var row = dsl.newRecord(REVIEW_CLAUSE);
        row.setReviewId(id.value());
        row.setItemKey(part.itemKey());
        row.setPartKey(part.partKey());
        row.setDecision(review.decision().map(ClauseDecision::name).orElse(null));
        row.setWords(review.words());
        row.merge();
    }

    @Override
    public void saveWords(YearReviewId id, String words) {
        change(id, row -> row.setWords(words));
    }

    @Override
    public void reveal(YearReviewId id, Instant at, LocalDate heldOn) {
        change(id, row -> {
            row.setRevealedAt(at.atOffset(ZoneOffset.UTC));
            row.setHeldOn(heldOn);
        });
    }

    @Override
    public void changeState(YearReviewId id, YearReviewState state, Optional<RevisionId> revision) {
        change(id, row -> {
            row.setState(state.name());
            row.setRevisionId(revision.map(RevisionId::value).orElse(null));
        });
    }

    private void change(YearReviewId id, Consumer<YearReviewRecord> change) {
        var row = dsl.fetchSingle(YEAR_REVIEW, YEAR_REVIEW.ID.eq(id.value()));
        change.accept(row);
        row.update();
    }

    /** Takes the review of an agreement out for good. Its text is a revision, which is removed after it. */
    static void remove(DSLContext dsl, AgreementId agreement) {
        var reviews =
                DSL.select(YEAR_REVIEW.ID).from(YEAR_REVIEW).where(YEAR_REVIEW.AGREEMENT_ID.eq(agreement.value()));
        new Removal(dsl, review -> review.in(reviews))
                .from(List.of(REFLECTION.REVIEW_ID, REVIEW_GOAL.REVIEW_ID, REVIEW_CLAUSE.REVIEW_ID));
        dsl.deleteFrom(YEAR_REVIEW)
                .where(YEAR_REVIEW.AGREEMENT_ID.eq(agreement.value()))
                .execute();
    }

    /** How many reflections somebody wrote in the review of an agreement. */
    static int reflections(DSLContext dsl, AgreementId agreement) {
        return dsl.fetchCount(
                REFLECTION,
                REFLECTION.REVIEW_ID.in(DSL.select(YEAR_REVIEW.ID)
                        .from(YEAR_REVIEW)
                        .where(YEAR_REVIEW.AGREEMENT_ID.eq(agreement.value()))));
    }
}
