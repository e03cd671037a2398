package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT_END;
import static org.campusaccord.storage.tables.Tables.AMENDMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_ITEM;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_PART;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_SIGNER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.amendment.AmendmentStore;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentId;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.json.AnswerJson;
import org.campusaccord.storage.tables.tables.records.AmendmentCommitmentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Amendments and early ends, in the store. */
public final class AmendmentTables implements AmendmentStore {
    private final DSLContext dsl;
    private final AmendmentQuery query;

    public AmendmentTables(Store store) {
        this.dsl = store.dsl();
        this.query = new AmendmentQuery(dsl);
    }

    @Override
    public List<Amendment> amendments(AgreementId agreement) {
        return query.fetch(AMENDMENT.AGREEMENT_ID.eq(agreement.value()));
    }

    @Override
    public Optional<Amendment> amendment(AmendmentId id) {
        return query.fetch(AMENDMENT.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public AmendmentId add(
            AgreementId agreement,
            AmendmentKind kind,
            int baseRevision,
            Optional<PersonId> askedBy,
            Optional<CheckInId> checkIn,
            Instant at) {
        var row = dsl.newRecord(AMENDMENT);
        row.setAgreementId(agreement.value());
        row.setKind(kind.name());
        row.setBaseRevision(baseRevision);
        row.setReason("");
        row.setAskedBy(askedBy.map(PersonId::value).orElse(null));
        row.setCheckInId(checkIn.map(CheckInId::value).orElse(null));
        row.setState(AmendmentState.DRAFT.name());
        row.setAllSign(true);
        row.setCreatedAt(at.atOffset(ZoneOffset.UTC));
        row.insert();
        return new AmendmentId(row.getId());
    }

    @Override
    public void saveReason(AmendmentId id, String reason, Optional<PersonId> askedBy) {
        dsl.fetchOptional(AMENDMENT, AMENDMENT.ID.eq(id.value())).ifPresent(row -> {
            row.setReason(reason);
            row.setAskedBy(askedBy.map(PersonId::value).orElse(null));
            row.update();
        });
    }

    @Override
    public void savePart(AmendmentId id, PartRef part, Answer answer) {
        dsl.insertInto(AMENDMENT_PART)
                .set(AMENDMENT_PART.AMENDMENT_ID, id.value())
                .set(AMENDMENT_PART.ITEM_KEY, part.itemKey())
                .set(AMENDMENT_PART.PART_KEY, part.partKey())
                .set(AMENDMENT_PART.CONTENT, AnswerJson.text(answer))
                .onDuplicateKeyUpdate()
                .set(AMENDMENT_PART.CONTENT, AnswerJson.text(answer))
                .execute();
    }

    @Override
    public void removePart(AmendmentId id, PartRef part) {
        dsl.deleteFrom(AMENDMENT_PART)
                .where(AMENDMENT_PART.AMENDMENT_ID.eq(id.value()))
                .and(AMENDMENT_PART.ITEM_KEY.eq(part.itemKey()))
                .and(AMENDMENT_PART.PART_KEY.eq(part.partKey()))
                .execute();
    }

    @Override
    public void saveItem(AmendmentId id, String itemKey, ItemState state) {
        dsl.insertInto(AMENDMENT_ITEM)
                .set(AMENDMENT_ITEM.AMENDMENT_ID, id.value())
                .set(AMENDMENT_ITEM.ITEM_KEY, itemKey)
                .set(AMENDMENT_ITEM.OUTCOME, state.outcome().name())
                .set(AMENDMENT_ITEM.WORDS, state.words())
                .onDuplicateKeyUpdate()
                .set(AMENDMENT_ITEM.OUTCOME, state.outcome().name())
                .set(AMENDMENT_ITEM.WORDS, state.words())
                .execute();
    }

    @Override
    public void removeItem(AmendmentId id, String itemKey) {
        dsl.deleteFrom(AMENDMENT_ITEM)
                .where(AMENDMENT_ITEM.AMENDMENT_ID.eq(id.value()))
                .and(AMENDMENT_ITEM.ITEM_KEY.eq(itemKey))
                .execute();
    }

    @Override
    public long saveCommitment(AmendmentId id, CommitmentChange change) {
        var row = dsl.fetchOptional(AMENDMENT_COMMITMENT, isChange(id, change.number()))
                .orElseGet(() -> dsl.newRecord(AMENDMENT_COMMITMENT));
        row.setAmendmentId(id.value());
        fill(row, change);
        row.store();
        return row.getId();
    }

    private static void fill(AmendmentCommitmentRecord row, CommitmentChange change) {
        row.setCommitmentId(change.commitment().map(CommitmentId::value).orElse(null));
        row.setDropped(change.dropped());
        row.setItemKey(change.itemKey());
        row.setWhat(change.what());
        row.setOwnerId(change.owner().map(PersonId::value).orElse(null));
        row.setDueOn(change.due().orElse(null));
    }

    @Override
    public void removeCommitment(AmendmentId id, long number) {
        dsl.deleteFrom(AMENDMENT_COMMITMENT).where(isChange(id, number)).execute();
    }

    private static Condition isChange(AmendmentId id, long number) {
        return AMENDMENT_COMMITMENT.ID.eq(number).and(AMENDMENT_COMMITMENT.AMENDMENT_ID.eq(id.value()));
    }

    @Override
    public void saveSigners(AmendmentId id, boolean allSign, Set<PersonId> signers) {
        dsl.update(AMENDMENT)
                .set(AMENDMENT.ALL_SIGN, allSign)
                .where(AMENDMENT.ID.eq(id.value()))
                .execute();
        dsl.deleteFrom(AMENDMENT_SIGNER)
                .where(AMENDMENT_SIGNER.AMENDMENT_ID.eq(id.value()))
                .execute();
        for (var signer : signers) {
            dsl.insertInto(AMENDMENT_SIGNER)
                    .set(AMENDMENT_SIGNER.AMENDMENT_ID, id.value())
                    .set(AMENDMENT_SIGNER.PERSON_ID, signer.value())
                    .execute();
        }
    }

    @Override
    public void changeState(
            AmendmentId id, AmendmentState state, Optional<RevisionId> revision, Optional<Instant> endedAt) {
        dsl.fetchOptional(AMENDMENT, AMENDMENT.ID.eq(id.value())).ifPresent(row -> {
            row.setState(state.name());
            row.setRevisionId(revision.map(RevisionId::value).orElse(null));
            row.setEndedAt(endedAt.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
            row.update();
        });
    }

    @Override
    public void end(AgreementId agreement, AgreementEnd end, Instant at) {
        dsl.insertInto(AGREEMENT_END)
                .set(AGREEMENT_END.AGREEMENT_ID, agreement.value())
                .set(AGREEMENT_END.ENDED_ON, end.on())
                .set(AGREEMENT_END.REASON, end.reason().name())
                .set(AGREEMENT_END.WORDS, end.words())
                .set(AGREEMENT_END.RECORDED_AT, OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Optional<AgreementEnd> end(AgreementId agreement) {
        return dsl.selectFrom(AGREEMENT_END)
                .where(AGREEMENT_END.AGREEMENT_ID.eq(agreement.value()))
                .and(AgreementLink.isPresent(AGREEMENT_END.AGREEMENT_ID))
                .fetchOptional(
                        row -> new AgreementEnd(row.getEndedOn(), EndReason.valueOf(row.getReason()), row.getWords()));
    }
}
