package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.REVISION;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.yearend.ReviewFormat;
import org.campusaccord.application.yearend.ReviewTextStore;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.domain.yearend.ReviewText;
import org.campusaccord.storage.tables.tables.records.RevisionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Texts of year-end reviews, in the same table as those of agreements. */
public final class ReviewTextTables implements ReviewTextStore {
    private final DSLContext dsl;
    private final ReviewFormat format;

    public ReviewTextTables(Store store, ReviewFormat format) {
        this.dsl = store.dsl();
        this.format = format;
    }

    @Override
    public RevisionId add(AgreementId agreement, int number, String canonical, String sha256, Instant at) {
        return RevisionRow.add(dsl, agreement, RevisionKind.REVIEW, number, canonical, sha256, at);
    }

    @Override
    public Optional<ReviewText> newest(AgreementId agreement) {
        return dsl.selectFrom(REVISION)
                .where(isReview())
                .and(REVISION.AGREEMENT_ID.eq(agreement.value()))
                .orderBy(REVISION.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(this::text);
    }

    private static Condition isReview() {
        return REVISION.KIND
                .eq(RevisionKind.REVIEW.name())
                .and(REVISION.WITHDRAWN_AT.isNull())
                .and(AgreementLink.isPresent(REVISION.AGREEMENT_ID));
    }

    private ReviewText text(RevisionRecord row) {
        RevisionRow.requireUnaltered(dsl, row);
        return new ReviewText(
                new RevisionId(row.getId()),
                new AgreementId(row.getAgreementId()),
                row.getNumber(),
                format.read(row.getContent()),
                row.getSha256(),
                row.getPreparedAt().toInstant(),
                DecisionRow.instant(row.getFrozenAt()),
                DecisionRow.counting(dsl, row.getId()),
                DecisionRow.superseded(dsl, row.getId()));
    }

    @Override
    public Set<AgreementId> signed() {
        return dsl.select(REVISION.AGREEMENT_ID)
                .from(REVISION)
                .where(isReview())
                .and(REVISION.FROZEN_AT.isNotNull())
                .fetchSet(row -> new AgreementId(row.value1()));
    }
}
