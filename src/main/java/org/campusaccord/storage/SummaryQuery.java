package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.CAMPUS;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.storage.tables.Tables.ITEM_STATE;
import static org.campusaccord.storage.tables.Tables.REVISION;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.signature.RevisionKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Agreements as a list, in three queries however many there are, and without reading any content. */
final class SummaryQuery {
    private final DSLContext dsl;
    private final Condition which;

    /** @param which of the agreements */
    SummaryQuery(DSLContext dsl, Condition which) {
        this.dsl = dsl;
        this.which = which;
    }

    /** A revision of an agreement, with how many parties did what under it. */
    private record Laid(int number, Optional<Instant> frozenAt, String sha256, int decisions, int declines) {}

    List<AgreementSummary> fetch() {
        var settled = settledItems();
        var frozen = new HashMap<Long, Laid>();
        var newest = new HashMap<Long, Laid>();
        readRevisions(newest, frozen);
        return dsl.select(
                        AGREEMENT.ID,
                        AGREEMENT.CAMPUS_ID,
                        AGREEMENT.START_YEAR,
                        AGREEMENT.STATUS,
                        AGREEMENT.MEETING_ON,
                        CAMPUS.NAME)
                .from(AGREEMENT)
                .join(CAMPUS)
                .on(CAMPUS.ID.eq(AGREEMENT.CAMPUS_ID))
                .where(AGREEMENT.DELETED_AT.isNull())
                .and(which)
                .orderBy(AGREEMENT.START_YEAR.desc(), CAMPUS.NAME_KEY)
                .fetch(row -> {
                    var id = row.get(AGREEMENT.ID);
                    return summary(
                            row,
                            settled.getOrDefault(id, 0),
                            Optional.ofNullable(newest.get(id)),
                            Optional.ofNullable(frozen.get(id)));
                });
    }

    /** What is in force counts until a later text has all its signatures. */
    private static AgreementSummary summary(Record row, int settled, Optional<Laid> newest, Optional<Laid> frozen) {
        return new AgreementSummary(
                new AgreementId(row.get(AGREEMENT.ID)),
                new CampusId(row.get(AGREEMENT.CAMPUS_ID)),
                row.get(CAMPUS.NAME),
                new SchoolYear(row.get(AGREEMENT.START_YEAR)),
                AgreementStatus.valueOf(row.get(AGREEMENT.STATUS)),
                Optional.ofNullable(row.get(AGREEMENT.MEETING_ON)),
                settled,
                frozen.or(() -> newest).map(Laid::number).orElse(0),
                newest.map(Laid::decisions).orElse(0),
                newest.map(Laid::declines).orElse(0),
                frozen.flatMap(Laid::frozenAt),
                frozen.map(Laid::sha256));
    }

    private Map<Long, Integer> settledItems() {
        return dsl.select(ITEM_STATE.AGREEMENT_ID, DSL.count())
                .from(AGREEMENT)
                .join(ITEM_STATE)
                .on(ITEM_STATE.AGREEMENT_ID.eq(AGREEMENT.ID))
                .where(which)
                .and(ITEM_STATE.OUTCOME.ne(ItemOutcome.OPEN.name()))
                .groupBy(ITEM_STATE.AGREEMENT_ID)
                .fetchMap(ITEM_STATE.AGREEMENT_ID, DSL.count());
    }

    private void readRevisions(Map<Long, Laid> newest, Map<Long, Laid> frozen) {
        var decisions = DSL.count(DECISION.ID);
        var declines = DSL.count(DECISION.ID).filterWhere(DECISION.METHOD.eq(DecisionRow.DECLINED));
        dsl.select(
                        REVISION.ID,
                        REVISION.AGREEMENT_ID,
                        REVISION.NUMBER,
                        REVISION.SHA256,
                        REVISION.FROZEN_AT,
                        decisions,
                        declines)
                .from(AGREEMENT)
                .join(REVISION)
                .on(REVISION.AGREEMENT_ID.eq(AGREEMENT.ID))
                .leftJoin(DECISION)
                .on(DECISION.REVISION_ID.eq(REVISION.ID))
                .and(DECISION.SUPERSEDED_AT.isNull())
                .where(which)
                .and(REVISION.WITHDRAWN_AT.isNull())
                .and(REVISION.KIND.eq(RevisionKind.AGREEMENT.name()))
                .groupBy(REVISION.ID, REVISION.AGREEMENT_ID, REVISION.NUMBER, REVISION.SHA256, REVISION.FROZEN_AT)
                .orderBy(REVISION.NUMBER, REVISION.ID)
                .forEach(row -> {
                    var laid = new Laid(
                            row.get(REVISION.NUMBER),
                            DecisionRow.instant(row.get(REVISION.FROZEN_AT)),
                            row.get(REVISION.SHA256),
                            row.get(decisions),
                            row.get(declines));
                    newest.put(row.get(REVISION.AGREEMENT_ID), laid);
                    if (laid.frozenAt().isPresent()) {
                        frozen.put(row.get(REVISION.AGREEMENT_ID), laid);
                    }
                });
    }
}
