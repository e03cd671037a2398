package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.ANSWER;
import static org.campusaccord.storage.tables.Tables.COMMITMENT;
import static org.campusaccord.storage.tables.Tables.ITEM_STATE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.json.AnswerJson;
import org.campusaccord.storage.tables.tables.records.AgreementRecord;
import org.campusaccord.storage.tables.tables.records.CommitmentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads an agreement with all that was said in it, its protocol and its parties. */
final class AgreementQuery {
    private final DSLContext dsl;
    private final CampusTables campuses;
    private final ProtocolTable protocols;

    AgreementQuery(Store store) {
        this.dsl = store.dsl();
        this.campuses = new CampusTables(store);
        this.protocols = new ProtocolTable(store);
    }

    /** A deleted agreement is a problem. */
    Optional<Agreement> fetch(AgreementId id) {
        return dsl.selectFrom(AGREEMENT)
                .where(AGREEMENT.ID.eq(id.value()))
                .fetchOptional()
                .map(row -> agreement(id, row));
    }

    private Agreement agreement(AgreementId id, AgreementRecord row) {
        requireNotDeleted(row.getDeletedAt());
        var campusYear = campuses.campusYear(new CampusId(row.getCampusId()), new SchoolYear(row.getStartYear()))
                .orElseThrow(() -> Problem.of("campus.unknown").asException());
        return new Agreement(
                id,
                campusYear.campus(),
                campusYear.year(),
                protocols.version(row.getProtocolVersion()),
                AgreementStatus.valueOf(row.getStatus()),
                Optional.ofNullable(row.getMeetingOn()),
                Optional.ofNullable(row.getLastItem()),
                campusYear.parties(),
                states(id),
                answers(id),
                commitments(id));
    }

    static void requireNotDeleted(@Nullable OffsetDateTime deletedAt) {
        if (deletedAt != null) {
            throw Problem.of("agreement.deleted").asException();
        }
    }

    private Map<String, ItemState> states(AgreementId id) {
        return dsl.selectFrom(ITEM_STATE)
                .where(ITEM_STATE.AGREEMENT_ID.eq(id.value()))
                .fetchMap(
                        ITEM_STATE.ITEM_KEY,
                        row -> new ItemState(ItemOutcome.valueOf(row.getOutcome()), row.getWords()));
    }

    private Map<PartRef, Answer> answers(AgreementId id) {
        return dsl.selectFrom(ANSWER)
                .where(ANSWER.AGREEMENT_ID.eq(id.value()))
                .fetchMap(
                        row -> new PartRef(row.getItemKey(), row.getPartKey()),
                        row -> AnswerJson.parse(row.getContent()));
    }

    private List<Commitment> commitments(AgreementId id) {
        return commitments(id, COMMITMENT.ENDED_IN.isNull());
    }

    /** Those that an amendment has ended. */
    List<Commitment> endedCommitments(AgreementId id) {
        return commitments(id, COMMITMENT.ENDED_IN.isNotNull());
    }

    private List<Commitment> commitments(AgreementId id, Condition which) {
        var amended = AmendedCommitments.in(dsl, COMMITMENT.AGREEMENT_ID.eq(id.value()));
        return dsl.selectFrom(COMMITMENT)
                .where(COMMITMENT.AGREEMENT_ID.eq(id.value()))
                .and(which)
                .orderBy(COMMITMENT.ID)
                .fetch(row -> commitment(row, Optional.ofNullable(amended.get(row.getId()))));
    }

    private static Commitment commitment(CommitmentRecord row, Optional<LocalDate> amendedOn) {
        return new Commitment(
                new CommitmentId(row.getId()),
                row.getItemKey(),
                row.getWhat(),
                Optional.ofNullable(row.getOwnerId()).map(PersonId::new),
                Optional.ofNullable(row.getDueOn()),
                amendedOn);
    }
}
