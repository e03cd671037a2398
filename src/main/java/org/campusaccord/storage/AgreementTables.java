package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.ANSWER;
import static org.campusaccord.storage.tables.Tables.CAMPUS;
import static org.campusaccord.storage.tables.Tables.COMMITMENT;
import static org.campusaccord.storage.tables.Tables.ITEM_STATE;
import static org.campusaccord.storage.tables.Tables.NOTE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.agreement.AgreementStore;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.json.AnswerJson;
import org.campusaccord.storage.tables.tables.records.CommitmentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Agreements in the making, in the store. */
public final class AgreementTables implements AgreementStore {
    private final DSLContext dsl;
    private final AgreementQuery query;

    public AgreementTables(Store store) {
        this.dsl = store.dsl();
        this.query = new AgreementQuery(store);
    }

    @Override
    public AgreementId create(CampusId campus, SchoolYear year, int protocolVersion, Instant at) {
        if (find(campus, year).isPresent()) {
            var name = dsl.fetchValue(CAMPUS.NAME, CAMPUS.ID.eq(campus.value()));
            throw Problem.of("agreement.twice", String.valueOf(name), year.label())
                    .asException();
        }
        SchoolYearTable.ensure(dsl, year);
        return new AgreementId(dsl.insertInto(AGREEMENT)
                .set(AGREEMENT.CAMPUS_ID, campus.value())
                .set(AGREEMENT.START_YEAR, year.startYear())
                .set(AGREEMENT.PROTOCOL_VERSION, protocolVersion)
                .set(AGREEMENT.STATUS, AgreementStatus.DRAFT.name())
                .set(AGREEMENT.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .returning()
                .fetchSingle()
                .getId());
    }

    @Override
    public Optional<Agreement> agreement(AgreementId id) {
        return query.fetch(id);
    }

    @Override
    public List<Commitment> endedCommitments(AgreementId id) {
        return query.endedCommitments(id);
    }

    @Override
    public Optional<AgreementId> find(CampusId campus, SchoolYear year) {
        return dsl.select(AGREEMENT.ID)
                .from(AGREEMENT)
                .where(AGREEMENT.CAMPUS_ID.eq(campus.value()))
                .and(AGREEMENT.START_YEAR.eq(year.startYear()))
                .and(AGREEMENT.DELETED_AT.isNull())
                .fetchOptional(row -> new AgreementId(row.value1()));
    }

    @Override
    public List<AgreementSummary> summaries() {
        return new SummaryQuery(dsl, DSL.noCondition()).fetch();
    }

    @Override
    public List<AgreementSummary> summaries(SchoolYear year) {
        return new SummaryQuery(dsl, AGREEMENT.START_YEAR.eq(year.startYear())).fetch();
    }

    @Override
    public AgreementStatus status(AgreementId id) {
        var row = dsl.select(AGREEMENT.STATUS, AGREEMENT.DELETED_AT)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(id.value()))
                .fetchOptional()
                .orElseThrow(() -> Problem.of("agreement.unknown").asException());
        AgreementQuery.requireNotDeleted(row.value2());
        return AgreementStatus.valueOf(row.value1());
    }

    @Override
    public void changeStatus(AgreementId id, AgreementStatus status) {
        dsl.update(AGREEMENT)
                .set(AGREEMENT.STATUS, status.name())
                .where(AGREEMENT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void changeMeetingDate(AgreementId id, Optional<LocalDate> date) {
        var update = dsl.update(AGREEMENT);
        date.map(day -> update.set(AGREEMENT.MEETING_ON, day))
                .orElseGet(() -> update.setNull(AGREEMENT.MEETING_ON))
                .where(AGREEMENT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void rememberItem(AgreementId id, String itemKey) {
        dsl.update(AGREEMENT)
                .set(AGREEMENT.LAST_ITEM, itemKey)
                .where(AGREEMENT.ID.eq(id.value()))
                .and(AGREEMENT.DELETED_AT.isNull())
                .execute();
    }

    @Override
    public void saveAnswer(AgreementId id, PartRef part, Answer answer, Instant at) {
        dsl.insertInto(ANSWER)
                .set(ANSWER.AGREEMENT_ID, id.value())
                .set(ANSWER.ITEM_KEY, part.itemKey())
                .set(ANSWER.PART_KEY, part.partKey())
                .set(ANSWER.CONTENT, AnswerJson.text(answer))
                .set(ANSWER.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
                .onDuplicateKeyUpdate()
                .set(ANSWER.CONTENT, AnswerJson.text(answer))
                .set(ANSWER.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void saveState(AgreementId id, String itemKey, ItemState state) {
        dsl.insertInto(ITEM_STATE)
                .set(ITEM_STATE.AGREEMENT_ID, id.value())
                .set(ITEM_STATE.ITEM_KEY, itemKey)
                .set(ITEM_STATE.OUTCOME, state.outcome().name())
                .set(ITEM_STATE.WORDS, state.words())
                .onDuplicateKeyUpdate()
                .set(ITEM_STATE.OUTCOME, state.outcome().name())
                .set(ITEM_STATE.WORDS, state.words())
                .execute();
    }

    @Override
    public CommitmentId addCommitment(AgreementId id, Commitment commitment) {
        var row = dsl.newRecord(COMMITMENT);
        row.setAgreementId(id.value());
        fill(row, commitment);
        row.insert();
        return new CommitmentId(row.getId());
    }

    @Override
    public void changeCommitment(AgreementId id, Commitment commitment) {
        dsl.fetchOptional(COMMITMENT, isCommitment(id, commitment.id())).ifPresent(row -> {
            fill(row, commitment);
            row.update();
        });
    }

    private static void fill(CommitmentRecord row, Commitment commitment) {
        row.setItemKey(commitment.itemKey());
        row.setWhat(commitment.what());
        row.setOwnerId(commitment.owner().map(PersonId::value).orElse(null));
        row.setDueOn(commitment.due().orElse(null));
    }

    @Override
    public void removeCommitment(AgreementId id, CommitmentId commitment) {
        dsl.deleteFrom(COMMITMENT).where(isCommitment(id, commitment)).execute();
    }

    @Override
    public void endCommitment(AgreementId id, CommitmentId commitment, int revision) {
        dsl.update(COMMITMENT)
                .set(COMMITMENT.ENDED_IN, revision)
                .where(isCommitment(id, commitment))
                .execute();
    }

    private static Condition isCommitment(AgreementId id, CommitmentId commitment) {
        return COMMITMENT.ID.eq(commitment.value()).and(COMMITMENT.AGREEMENT_ID.eq(id.value()));
    }

    @Override
    public String privateNote(AgreementId id, String itemKey) {
        return dsl.select(NOTE.TEXT)
                .from(NOTE)
                .where(isPrivateNote(id, itemKey))
                .fetchOptional(NOTE.TEXT)
                .orElse("");
    }

    @Override
    public void savePrivateNote(AgreementId id, String itemKey, String text) {
        var changed = dsl.update(NOTE)
                .set(NOTE.TEXT, text)
                .where(isPrivateNote(id, itemKey))
                .execute();
        if (changed == 0) {
            dsl.insertInto(NOTE)
                    .set(NOTE.AGREEMENT_ID, id.value())
                    .set(NOTE.ITEM_KEY, itemKey)
                    .set(NOTE.TEXT, text)
                    .execute();
        }
    }

    private static Condition isPrivateNote(AgreementId id, String itemKey) {
        return NOTE.AGREEMENT_ID.eq(id.value()).and(NOTE.ITEM_KEY.eq(itemKey)).and(NOTE.PERSON_ID.isNull());
    }
}
