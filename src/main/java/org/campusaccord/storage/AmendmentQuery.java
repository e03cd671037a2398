package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AMENDMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_ITEM;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_PART;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_SIGNER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentId;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.json.AnswerJson;
import org.campusaccord.storage.tables.tables.records.AmendmentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads amendments with all that belongs to them, in the order in which they were begun. */
final class AmendmentQuery {
    private final DSLContext dsl;

    AmendmentQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Amendment> fetch(Condition which) {
        return dsl.selectFrom(AMENDMENT)
                .where(which)
                .and(AgreementLink.isPresent(AMENDMENT.AGREEMENT_ID))
                .orderBy(AMENDMENT.ID)
                .fetch(this::amendment);
    }

    private Amendment amendment(AmendmentRecord row) {
        var id = row.getId();
        return new Amendment(
                new AmendmentId(id),
                new AgreementId(row.getAgreementId()),
                AmendmentKind.valueOf(row.getKind()),
                row.getBaseRevision(),
                row.getReason(),
                Optional.ofNullable(row.getAskedBy()).map(PersonId::new),
                Optional.ofNullable(row.getCheckInId()).map(CheckInId::new),
                AmendmentState.valueOf(row.getState()),
                parts(id),
                items(id),
                commitments(id),
                row.getAllSign(),
                signers(id),
                Optional.ofNullable(row.getRevisionId()).map(RevisionId::new),
                row.getCreatedAt().toInstant(),
                DecisionRow.instant(row.getEndedAt()));
    }

    private Map<PartRef, Answer> parts(long id) {
        return dsl.selectFrom(AMENDMENT_PART)
                .where(AMENDMENT_PART.AMENDMENT_ID.eq(id))
                .fetchMap(
                        row -> new PartRef(row.getItemKey(), row.getPartKey()),
                        row -> AnswerJson.parse(row.getContent()));
    }

    private Map<String, ItemState> items(long id) {
        return dsl.selectFrom(AMENDMENT_ITEM)
                .where(AMENDMENT_ITEM.AMENDMENT_ID.eq(id))
                .fetchMap(
                        AMENDMENT_ITEM.ITEM_KEY,
                        row -> new ItemState(ItemOutcome.valueOf(row.getOutcome()), row.getWords()));
    }

    private List<CommitmentChange> commitments(long id) {
        return dsl.selectFrom(AMENDMENT_COMMITMENT)
                .where(AMENDMENT_COMMITMENT.AMENDMENT_ID.eq(id))
                .orderBy(AMENDMENT_COMMITMENT.ID)
                .fetch(row -> new CommitmentChange(
                        row.getId(),
                        Optional.ofNullable(row.getCommitmentId()).map(CommitmentId::new),
                        row.getDropped(),
                        row.getItemKey(),
                        row.getWhat(),
                        Optional.ofNullable(row.getOwnerId()).map(PersonId::new),
                        Optional.ofNullable(row.getDueOn())));
    }

    private Set<PersonId> signers(long id) {
        return dsl.selectFrom(AMENDMENT_SIGNER)
                .where(AMENDMENT_SIGNER.AMENDMENT_ID.eq(id))
                .fetchSet(row -> new PersonId(row.getPersonId()));
    }
}
