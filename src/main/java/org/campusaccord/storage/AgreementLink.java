package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.CAMPUS;

import org.campusaccord.domain.calendar.SchoolYear;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** How rows of other tables belong to an agreement, and with it to a campus and a year. */
final class AgreementLink {
    private AgreementLink() {}

    /** Of rows of an agreement that is there and not deleted. */
    static Condition isPresent(Field<Long> agreement) {
        // Looked up by its key: for an IN, H2 would list all agreements each time it is asked.
        return DSL.exists(DSL.selectOne()
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(agreement))
                .and(AGREEMENT.DELETED_AT.isNull()));
    }

    /** Of agreements of the year that are not deleted. */
    static Condition isOf(SchoolYear year) {
        return AGREEMENT.START_YEAR.eq(year.startYear()).and(AGREEMENT.DELETED_AT.isNull());
    }

    static Table<Record> withAgreement(Table<?> rows, Field<Long> agreement) {
        return rows.join(AGREEMENT).on(AGREEMENT.ID.eq(agreement));
    }

    static Table<Record> withCampus(Table<?> rows, Field<Long> agreement) {
        return withAgreement(rows, agreement).join(CAMPUS).on(CAMPUS.ID.eq(AGREEMENT.CAMPUS_ID));
    }
}
