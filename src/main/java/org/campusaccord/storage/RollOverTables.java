package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.DISCUSSION;
import static org.campusaccord.storage.tables.Tables.ROLL_OVER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.rollover.RollOverStore;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.jooq.DSLContext;

/** Which draft began from which agreement, and what in it is to be talked about, in the store. */
public final class RollOverTables implements RollOverStore {
    private final DSLContext dsl;

    public RollOverTables(Store store) {
        this.dsl = store.dsl();
    }

    @Override
    public void record(AgreementId from, AgreementId to, Instant at) {
        dsl.insertInto(ROLL_OVER)
                .set(ROLL_OVER.FROM_AGREEMENT, from.value())
                .set(ROLL_OVER.TO_AGREEMENT, to.value())
                .set(ROLL_OVER.ROLLED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Optional<AgreementId> begunFrom(AgreementId from) {
        return dsl.select(ROLL_OVER.TO_AGREEMENT)
                .from(AgreementLink.withAgreement(ROLL_OVER, ROLL_OVER.TO_AGREEMENT))
                .where(ROLL_OVER.FROM_AGREEMENT.eq(from.value()))
                .and(AGREEMENT.DELETED_AT.isNull())
                .fetchOptional(row -> new AgreementId(row.value1()));
    }

    @Override
    public void useProtocol(AgreementId draft, int protocolVersion) {
        dsl.update(AGREEMENT)
                .set(AGREEMENT.PROTOCOL_VERSION, protocolVersion)
                .where(AGREEMENT.ID.eq(draft.value()))
                .execute();
    }

    @Override
    public Map<PartRef, String> discussions(AgreementId draft) {
        return dsl.select(DISCUSSION.ITEM_KEY, DISCUSSION.PART_KEY, DISCUSSION.WORDS)
                .from(AgreementLink.withAgreement(DISCUSSION, DISCUSSION.AGREEMENT_ID))
                .where(DISCUSSION.AGREEMENT_ID.eq(draft.value()))
                .and(AGREEMENT.DELETED_AT.isNull())
                .fetchMap(row -> new PartRef(row.value1(), row.value2()), row -> row.value3());
    }

    @Override
    public void addDiscussion(AgreementId draft, PartRef part, String words) {
        dsl.insertInto(DISCUSSION)
                .set(DISCUSSION.AGREEMENT_ID, draft.value())
                .set(DISCUSSION.ITEM_KEY, part.itemKey())
                .set(DISCUSSION.PART_KEY, part.partKey())
                .set(DISCUSSION.WORDS, words)
                .onDuplicateKeyUpdate()
                .set(DISCUSSION.WORDS, words)
                .execute();
    }

    @Override
    public void removeDiscussion(AgreementId draft, PartRef part) {
        dsl.deleteFrom(DISCUSSION)
                .where(DISCUSSION.AGREEMENT_ID.eq(draft.value()))
                .and(DISCUSSION.ITEM_KEY.eq(part.itemKey()))
                .and(DISCUSSION.PART_KEY.eq(part.partKey()))
                .execute();
    }
}
