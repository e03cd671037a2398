package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.SCHOOL_YEAR;
import static org.campusaccord.storage.tables.Tables.SETTING;

import java.time.Month;
import org.campusaccord.application.settings.SettingStore;
import org.campusaccord.domain.calendar.SchoolYear;
import org.jooq.DSLContext;

/** Makes sure that a year is there before something refers to it. */
final class SchoolYearTable {
    private SchoolYearTable() {}

    static void ensure(DSLContext dsl, SchoolYear year) {
        var start = dsl.select(SETTING.WORDS)
                .from(SETTING)
                .where(SETTING.NAME.eq(SettingStore.YEAR_START))
                .fetchOptional(SETTING.WORDS)
                .map(Month::valueOf)
                .orElse(SchoolYear.USUAL_START);
        dsl.insertInto(SCHOOL_YEAR)
                .set(SCHOOL_YEAR.START_YEAR, year.startYear())
                .set(SCHOOL_YEAR.STARTS_ON, year.firstDay(start))
                .set(SCHOOL_YEAR.ENDS_ON, year.lastDay(start))
                .onDuplicateKeyIgnore()
                .execute();
    }
}
