package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_SIGNER;
import static org.campusaccord.storage.tables.Tables.CAMPUS;
import static org.campusaccord.storage.tables.Tables.CHECK_IN;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.storage.tables.Tables.LETTER;
import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.storage.tables.Tables.YEAR_REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.due.Due;
import org.campusaccord.application.due.DueStore;
import org.campusaccord.application.due.TextKind;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.yearend.YearReviewState;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What is open in a year's agreements, read from the store without reading what they say. */
public final class DueTables implements DueStore {
    private final DSLContext dsl;

    public DueTables(Store store) {
        this.dsl = store.dsl();
    }

    @Override
    public List<Begun> begun(SchoolYear year) {
        return dsl.select(AGREEMENT.ID, AGREEMENT.CAMPUS_ID, CAMPUS.NAME, AGREEMENT.STATUS)
                .from(AGREEMENT)
                .join(CAMPUS)
                .on(CAMPUS.ID.eq(AGREEMENT.CAMPUS_ID))
                .where(AgreementLink.isOf(year))
                .fetch(row -> new Begun(
                        new Due.At(
                                new CampusId(row.value2()), row.value3(), Optional.of(new AgreementId(row.value1()))),
                        AgreementStatus.valueOf(row.value4())));
    }

    @Override
    public List<OpenCheckIn> checkIns(SchoolYear year) {
        return dsl.select(CHECK_IN.AGREEMENT_ID, CHECK_IN.ID, CHECK_IN.LABEL, CHECK_IN.PLANNED_ON, CHECK_IN.STATE)
                .from(AgreementLink.withAgreement(CHECK_IN, CHECK_IN.AGREEMENT_ID))
                .where(AgreementLink.isOf(year))
                .and(CHECK_IN.STATE.in(CheckInState.PLANNED.name(), CheckInState.OPEN.name()))
                .orderBy(CHECK_IN.PLANNED_ON, CHECK_IN.ID)
                .fetch(row -> new OpenCheckIn(
                        new AgreementId(row.get(CHECK_IN.AGREEMENT_ID)),
                        new CheckInId(row.get(CHECK_IN.ID)),
                        row.get(CHECK_IN.LABEL),
                        row.get(CHECK_IN.PLANNED_ON),
                        CheckInState.valueOf(row.get(CHECK_IN.STATE))));
    }

    @Override
    public List<LateCommitment> commitments(SchoolYear year, LocalDate today) {
        return new LateCommitmentQuery(dsl).fetch(year, today);
    }

    @Override
    public List<OpenText> texts(SchoolYear year) {
        var signed = DSL.count(DECISION.ID).filterWhere(DECISION.METHOD.ne(DecisionRow.DECLINED));
        var declined = DSL.count(DECISION.ID).filterWhere(DECISION.METHOD.eq(DecisionRow.DECLINED));
        var signers = DSL.field(
                dsl.selectCount().from(AMENDMENT_SIGNER).where(AMENDMENT_SIGNER.AMENDMENT_ID.eq(AMENDMENT.ID)));
        return dsl.select(
                        REVISION.AGREEMENT_ID,
                        AMENDMENT.ID,
                        AMENDMENT.ALL_SIGN,
                        YEAR_REVIEW.ID,
                        signed,
                        declined,
                        signers)
                .from(AgreementLink.withAgreement(REVISION, REVISION.AGREEMENT_ID))
                .leftJoin(AMENDMENT)
                .on(AMENDMENT.REVISION_ID.eq(REVISION.ID))
                .leftJoin(YEAR_REVIEW)
                .on(YEAR_REVIEW.REVISION_ID.eq(REVISION.ID))
                .leftJoin(DECISION)
                .on(DECISION.REVISION_ID.eq(REVISION.ID))
                .and(DECISION.SUPERSEDED_AT.isNull())
                .where(AgreementLink.isOf(year))
                .and(REVISION.FROZEN_AT.isNull())
                .and(REVISION.WITHDRAWN_AT.isNull())
                .groupBy(REVISION.ID, REVISION.AGREEMENT_ID, AMENDMENT.ID, AMENDMENT.ALL_SIGN, YEAR_REVIEW.ID)
                .orderBy(REVISION.ID)
                .fetch(row -> new OpenText(
                        new AgreementId(row.get(REVISION.AGREEMENT_ID)),
                        kind(row),
                        row.get(signed),
                        row.get(declined),
                        Optional.of(row.get(signers)).filter(_ -> Boolean.FALSE.equals(row.get(AMENDMENT.ALL_SIGN)))));
    }

    private static TextKind kind(Record row) {
        if (row.get(AMENDMENT.ID) != null) {
            return TextKind.AMENDMENT;
        }
        return row.get(YEAR_REVIEW.ID) == null ? TextKind.AGREEMENT : TextKind.REVIEW;
    }

    @Override
    public Map<AgreementId, Review> reviews(SchoolYear year) {
        return dsl.select(YEAR_REVIEW.AGREEMENT_ID, YEAR_REVIEW.STATE, YEAR_REVIEW.PLANNED_ON)
                .from(AgreementLink.withAgreement(YEAR_REVIEW, YEAR_REVIEW.AGREEMENT_ID))
                .where(AgreementLink.isOf(year))
                .fetchMap(
                        row -> new AgreementId(row.value1()),
                        row -> new Review(YearReviewState.valueOf(row.value2()), Optional.ofNullable(row.value3())));
    }

    @Override
    public List<Letter> letters(SchoolYear year) {
        return dsl.select(LETTER.fields())
                .from(AgreementLink.withAgreement(LETTER, LETTER.AGREEMENT_ID))
                .where(AgreementLink.isOf(year))
                .orderBy(LETTER.MADE_AT, LETTER.ID)
                .fetch(row -> LetterTable.letter(row.into(LETTER)));
    }
}
