package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AMENDMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.COMMITMENT;
import static org.campusaccord.storage.tables.Tables.DECISION;

import java.time.LocalDate;
import java.util.Map;
import org.campusaccord.domain.amendment.AmendmentState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which commitments amendments have changed, and when the last of those who had to signed that. */
final class AmendedCommitments {
    private AmendedCommitments() {}

    /** The day of the newest change, as it was where it was signed, by the number of the commitment. */
    static Map<Long, LocalDate> in(DSLContext dsl, Condition commitments) {
        var last = DSL.max(DECISION.DECIDED_AT);
        return dsl.select(AMENDMENT_COMMITMENT.COMMITMENT_ID, last)
                .from(AMENDMENT_COMMITMENT)
                .join(COMMITMENT)
                .on(COMMITMENT.ID.eq(AMENDMENT_COMMITMENT.COMMITMENT_ID))
                .join(AMENDMENT)
                .on(AMENDMENT.ID.eq(AMENDMENT_COMMITMENT.AMENDMENT_ID))
                .join(DECISION)
                .on(DECISION.REVISION_ID.eq(AMENDMENT.REVISION_ID))
                .where(AMENDMENT.STATE.eq(AmendmentState.SIGNED.name()))
                .and(commitments)
                .groupBy(AMENDMENT_COMMITMENT.COMMITMENT_ID)
                .fetchMap(row -> row.value1(), row -> row.value2().toLocalDate());
    }
}
