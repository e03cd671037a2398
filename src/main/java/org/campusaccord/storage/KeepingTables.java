package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.AGREEMENT_END;
import static org.campusaccord.storage.tables.Tables.AMENDMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_ITEM;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_PART;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_SIGNER;
import static org.campusaccord.storage.tables.Tables.ANSWER;
import static org.campusaccord.storage.tables.Tables.ATTACHMENT;
import static org.campusaccord.storage.tables.Tables.CAMPUS;
import static org.campusaccord.storage.tables.Tables.CHECK_IN;
import static org.campusaccord.storage.tables.Tables.COMMITMENT;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.storage.tables.Tables.DISCUSSION;
import static org.campusaccord.storage.tables.Tables.ITEM_STATE;
import static org.campusaccord.storage.tables.Tables.NOTE;
import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.storage.tables.Tables.ROLL_OVER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.keeping.Belongings;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.application.keeping.Hold;
import org.campusaccord.application.keeping.KeepingStore;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Deleted agreements and holds in the store. A deleted agreement keeps all its rows until it is removed for good. */
public final class KeepingTables implements KeepingStore {
    private final DSLContext dsl;

    public KeepingTables(Store store) {
        this.dsl = store.dsl();
    }

    @Override
    public void delete(AgreementId id, Instant at, String reason) {
        dsl.update(AGREEMENT)
                .set(AGREEMENT.DELETED_AT, at.atOffset(ZoneOffset.UTC))
                .set(AGREEMENT.DELETED_REASON, reason)
                .where(AGREEMENT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void bringBack(AgreementId id) {
        dsl.update(AGREEMENT)
                .setNull(AGREEMENT.DELETED_AT)
                .setNull(AGREEMENT.DELETED_REASON)
                .where(AGREEMENT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public List<DeletedAgreement> deleted() {
        return dsl.select(
                        AGREEMENT.ID,
                        AGREEMENT.CAMPUS_ID,
                        CAMPUS.NAME,
                        AGREEMENT.START_YEAR,
                        AGREEMENT.STATUS,
                        AGREEMENT.DELETED_AT,
                        AGREEMENT.DELETED_REASON)
                .from(AGREEMENT)
                .join(CAMPUS)
                .on(CAMPUS.ID.eq(AGREEMENT.CAMPUS_ID))
                .where(AGREEMENT.DELETED_AT.isNotNull())
                .orderBy(AGREEMENT.DELETED_AT.desc(), AGREEMENT.ID.desc())
                .fetch(KeepingTables::deleted);
    }

    private static DeletedAgreement deleted(Record row) {
        return new DeletedAgreement(
                new AgreementId(row.get(AGREEMENT.ID)),
                new CampusId(row.get(AGREEMENT.CAMPUS_ID)),
                row.get(CAMPUS.NAME),
                new SchoolYear(row.get(AGREEMENT.START_YEAR)),
                AgreementStatus.valueOf(row.get(AGREEMENT.STATUS)),
                row.get(AGREEMENT.DELETED_AT).toInstant(),
                Objects.requireNonNullElse(row.get(AGREEMENT.DELETED_REASON), ""));
    }

    @Override
    public void remove(AgreementId id) {
        var isDeleted = AGREEMENT.ID.eq(id.value()).and(AGREEMENT.DELETED_AT.isNotNull());
        if (!dsl.fetchExists(AGREEMENT, isDeleted)) {
            return;
        }
        LetterTable.removeAll(dsl, id);
        YearReviewTables.remove(dsl, id);
        removeAmendments(id);
        CheckInTables.removeAll(dsl, id);
        new Removal(dsl, decision -> decision.in(decisions(id))).from(List.of(ATTACHMENT.DECISION_ID));
        new Removal(dsl, revision -> revision.in(revisions(id))).from(List.of(DECISION.REVISION_ID));
        new Removal(dsl, agreement -> agreement.eq(id.value()))
                .from(List.of(
                        REVISION.AGREEMENT_ID,
                        NOTE.AGREEMENT_ID,
                        COMMITMENT.AGREEMENT_ID,
                        ANSWER.AGREEMENT_ID,
                        DISCUSSION.AGREEMENT_ID,
                        ROLL_OVER.TO_AGREEMENT,
                        ROLL_OVER.FROM_AGREEMENT,
                        ITEM_STATE.AGREEMENT_ID));
        dsl.deleteFrom(AGREEMENT).where(isDeleted).execute();
    }

    private void removeAmendments(AgreementId id) {
        var amendments = DSL.select(AMENDMENT.ID).from(AMENDMENT).where(AMENDMENT.AGREEMENT_ID.eq(id.value()));
        new Removal(dsl, amendment -> amendment.in(amendments))
                .from(List.of(
                        AMENDMENT_PART.AMENDMENT_ID,
                        AMENDMENT_ITEM.AMENDMENT_ID,
                        AMENDMENT_COMMITMENT.AMENDMENT_ID,
                        AMENDMENT_SIGNER.AMENDMENT_ID));
        new Removal(dsl, agreement -> agreement.eq(id.value()))
                .from(List.of(AMENDMENT.AGREEMENT_ID, AGREEMENT_END.AGREEMENT_ID));
    }

    private static Select<Record1<Long>> revisions(AgreementId id) {
        return DSL.select(REVISION.ID).from(REVISION).where(REVISION.AGREEMENT_ID.eq(id.value()));
    }

    private static Select<Record1<Long>> decisions(AgreementId id) {
        return DSL.select(DECISION.ID).from(DECISION).where(DECISION.REVISION_ID.in(revisions(id)));
    }

    @Override
    public Belongings belongings(AgreementId id) {
        return new Belongings(
                dsl.fetchCount(ANSWER, ANSWER.AGREEMENT_ID.eq(id.value())),
                dsl.fetchCount(COMMITMENT, COMMITMENT.AGREEMENT_ID.eq(id.value())),
                dsl.fetchCount(NOTE, NOTE.AGREEMENT_ID.eq(id.value()).and(NOTE.TEXT.ne(""))),
                dsl.fetchCount(DECISION, DECISION.REVISION_ID.in(revisions(id))),
                dsl.fetchCount(ATTACHMENT, ATTACHMENT.DECISION_ID.in(decisions(id))),
                dsl.fetchCount(CHECK_IN, CHECK_IN.AGREEMENT_ID.eq(id.value()).and(CheckInTables.isNotRemoved())),
                YearReviewTables.reflections(dsl, id));
    }

    @Override
    public void hold(AgreementId id, Hold hold) {
        dsl.update(AGREEMENT)
                .set(AGREEMENT.HELD_AT, hold.since().atOffset(ZoneOffset.UTC))
                .set(AGREEMENT.HELD_REASON, hold.reason())
                .where(AGREEMENT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void release(AgreementId id) {
        dsl.update(AGREEMENT)
                .setNull(AGREEMENT.HELD_AT)
                .setNull(AGREEMENT.HELD_REASON)
                .where(AGREEMENT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public Optional<Hold> held(AgreementId id) {
        return dsl.select(AGREEMENT.HELD_AT, AGREEMENT.HELD_REASON)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(id.value()))
                .and(AGREEMENT.HELD_AT.isNotNull())
                .fetchOptional(row -> new Hold(row.value1().toInstant(), Objects.requireNonNullElse(row.value2(), "")));
    }

    @Override
    public Set<AgreementId> held() {
        return dsl.select(AGREEMENT.ID)
                .from(AGREEMENT)
                .where(AGREEMENT.HELD_AT.isNotNull())
                .fetchSet(row -> new AgreementId(row.value1()));
    }
}
