package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.ASSIGNMENT;
import static org.campusaccord.storage.tables.Tables.CAMPUS;
import static org.campusaccord.storage.tables.Tables.PERSON;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.campus.CampusStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.roster.SameText;
import org.campusaccord.storage.tables.tables.records.CampusRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Campuses, people and their roles in the store. */
public final class CampusTables implements CampusStore {
    private static final Comparator<Party> AS_LISTED =
            Comparator.comparing(Party::role).thenComparing(Party::name, String.CASE_INSENSITIVE_ORDER);

    private final DSLContext dsl;

    public CampusTables(Store store) {
        this.dsl = store.dsl();
    }

    @Override
    public List<Campus> campuses() {
        return dsl.selectFrom(CAMPUS).orderBy(CAMPUS.NAME_KEY).fetch(CampusTables::campus);
    }

    @Override
    public boolean isEmpty() {
        return !dsl.fetchExists(CAMPUS);
    }

    @Override
    public List<CampusYear> campusYears(SchoolYear year) {
        var parties = parties(year, DSL.noCondition());
        return campuses().stream()
                .map(campus -> new CampusYear(campus, year, parties.getOrDefault(campus.id(), List.of())))
                .toList();
    }

    @Override
    public Optional<CampusYear> campusYear(CampusId id, SchoolYear year) {
        return dsl.selectFrom(CAMPUS)
                .where(CAMPUS.ID.eq(id.value()))
                .fetchOptional(CampusTables::campus)
                .map(campus -> new CampusYear(campus, year, parties(campus.id(), year)));
    }

    /** Who has a role on one campus, as listed. */
    List<Party> parties(CampusId campus, SchoolYear year) {
        return parties(year, ASSIGNMENT.CAMPUS_ID.eq(campus.value())).getOrDefault(campus, List.of());
    }

    private Map<CampusId, List<Party>> parties(SchoolYear year, Condition which) {
        var parties = dsl.select(
                        ASSIGNMENT.CAMPUS_ID,
                        ASSIGNMENT.ROLE,
                        ASSIGNMENT.DAYS_A_WEEK,
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.EMAIL)
                .from(ASSIGNMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ASSIGNMENT.PERSON_ID))
                .where(ASSIGNMENT.START_YEAR.eq(year.startYear()))
                .and(which)
                .fetchGroups(row -> new CampusId(row.get(ASSIGNMENT.CAMPUS_ID)), CampusTables::party);
        parties.replaceAll((_, listed) -> listed.stream().sorted(AS_LISTED).toList());
        return parties;
    }

    @Override
    public Campus addCampus(String name, String code, Level level) {
        requireNewName(name, DSL.noCondition());
        return campus(dsl.insertInto(CAMPUS)
                .set(CAMPUS.NAME, name)
                .set(CAMPUS.NAME_KEY, key(name))
                .set(CAMPUS.CODE, code)
                .set(CAMPUS.LEVEL, level.name())
                .returning()
                .fetchSingle());
    }

    @Override
    public void changeCampus(Campus campus) {
        requireNewName(campus.name(), CAMPUS.ID.ne(campus.id().value()));
        dsl.update(CAMPUS)
                .set(CAMPUS.NAME, campus.name())
                .set(CAMPUS.NAME_KEY, key(campus.name()))
                .set(CAMPUS.CODE, campus.code())
                .set(CAMPUS.LEVEL, campus.level().name())
                .where(CAMPUS.ID.eq(campus.id().value()))
                .execute();
    }

    private void requireNewName(String name, Condition others) {
        if (dsl.fetchExists(CAMPUS, CAMPUS.NAME_KEY.eq(key(name)).and(others))) {
            throw Problem.of("campus.duplicate", name).asException();
        }
    }

    @Override
    public List<Person> people() {
        return dsl.selectFrom(PERSON)
                .orderBy(DSL.lower(PERSON.NAME), PERSON.ID)
                .fetch(row -> new Person(new PersonId(row.getId()), row.getName(), row.getEmail()));
    }

    @Override
    public Person addPerson(String name, String email) {
        var row = dsl.insertInto(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.EMAIL, email)
                .returning()
                .fetchSingle();
        return new Person(new PersonId(row.getId()), row.getName(), row.getEmail());
    }

    @Override
    public void changePerson(Person person) {
        dsl.update(PERSON)
                .set(PERSON.NAME, person.name())
                .set(PERSON.EMAIL, person.email())
                .where(PERSON.ID.eq(person.id().value()))
                .execute();
    }

    @Override
    public void assign(CampusId campus, PersonId person, Role role, SchoolYear year) {
        SchoolYearTable.ensure(dsl, year);
        dsl.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.CAMPUS_ID, campus.value())
                .set(ASSIGNMENT.PERSON_ID, person.value())
                .set(ASSIGNMENT.ROLE, role.name())
                .set(ASSIGNMENT.START_YEAR, year.startYear())
                .onDuplicateKeyIgnore()
                .execute();
    }

    @Override
    public void promise(CampusId campus, PersonId person, SchoolYear year, Optional<DaysAWeek> days) {
        var update = dsl.update(ASSIGNMENT);
        days.map(promised -> update.set(ASSIGNMENT.DAYS_A_WEEK, promised.days()))
                .orElseGet(() -> update.setNull(ASSIGNMENT.DAYS_A_WEEK))
                .where(ASSIGNMENT.CAMPUS_ID.eq(campus.value()))
                .and(ASSIGNMENT.PERSON_ID.eq(person.value()))
                .and(ASSIGNMENT.ROLE.eq(Role.COACH.name()))
                .and(ASSIGNMENT.START_YEAR.eq(year.startYear()))
                .execute();
    }

    @Override
    public void unassign(CampusId campus, PersonId person, Role role, SchoolYear year) {
        dsl.deleteFrom(ASSIGNMENT)
                .where(ASSIGNMENT.CAMPUS_ID.eq(campus.value()))
                .and(ASSIGNMENT.PERSON_ID.eq(person.value()))
                .and(ASSIGNMENT.ROLE.eq(role.name()))
                .and(ASSIGNMENT.START_YEAR.eq(year.startYear()))
                .execute();
    }

    private static Campus campus(CampusRecord row) {
        return new Campus(new CampusId(row.getId()), row.getName(), row.getCode(), Level.valueOf(row.getLevel()));
    }

    private static Party party(Record row) {
        return new Party(
                new PersonId(row.get(PERSON.ID)),
                row.get(PERSON.NAME),
                row.get(PERSON.EMAIL),
                Role.valueOf(row.get(ASSIGNMENT.ROLE)),
                Optional.ofNullable(row.get(ASSIGNMENT.DAYS_A_WEEK)).map(DaysAWeek::of));
    }

    private static String key(String name) {
        return SameText.nameKey(name);
    }
}
