package org.campusaccord.application.campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.file.Path;
import java.text.Normalizer;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class CampusServiceTest {
    private static final SchoolYear YEAR = OneCampus.YEAR;

    @TempDir
    Path folder;

    private OneCampus one;
    private CampusService campuses;

    @BeforeEach
    void open() {
        one = OneCampus.in(folder);
        campuses = one.workspace().campuses();
    }

    @AfterEach
    void close() {
        one.close();
    }

    @Test
    void oneCoachOnSeveralCampuses() {
        var second = campuses.add("Cypress Middle", "102", Level.MIDDLE);
        one.assign(Role.COACH, "Łukasz Ferreira");
        campuses.assign(second.id(), YEAR, Role.COACH, "łukasz  ferreira", "");
        assertThat(campuses.people())
                .filteredOn(person -> person.name().contains("Ferreira"))
                .hasSize(1);
        assertThat(names(second.id(), YEAR)).containsExactly("Łukasz Ferreira");
    }

    @Test
    void severalCoachesOnOneCampus() {
        one.assign(Role.COACH, "Abebe O’Brien-Smith");
        assertThat(campuses.campus(one.campus().id(), YEAR).in(Role.COACH))
                .extracting(Party::name)
                .containsExactly("Abebe O’Brien-Smith", "Nguyễn Thị Hồng");
    }

    @Test
    void addressTellsPeopleOfOneNameApart() {
        var id = one.campus().id();
        var first = campuses.assign(id, YEAR, Role.COACH, "Maria Garza", "maria.garza@pecanvalley.example");
        var second = campuses.assign(id, YEAR, Role.COACH, "Maria Garza", "m.garza2@pecanvalley.example");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void sharedMailboxDoesNotMakeTwoPeopleOne() {
        var id = one.campus().id();
        var first = campuses.assign(id, YEAR, Role.COACH, "Maria Garza", "office@pecanvalley.example");
        var second = campuses.assign(id, YEAR, Role.COACH, "Tomás Weller", "office@pecanvalley.example");
        assertThat(second).isNotEqualTo(first);
        assertThat(names(id, YEAR)).contains("Maria Garza", "Tomás Weller");
    }

    @Test
    void addressTellsWhoItIsWhenTheNamesShareAWord() {
        var id = one.campus().id();
        var first = campuses.assign(id, YEAR, Role.COACH, "Maria Garza", "maria.garza@pecanvalley.example");
        var again = campuses.assign(id, YEAR, Role.COACH, "Dr. María Garza", "Maria.Garza@pecanvalley.example");
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void secondRoleOnOneCampusIsRefused() {
        assertProblem("campus.second-role", () -> one.assign(Role.COACH, "Íñigo Muñoz"));
        assertThat(campuses.campus(one.campus().id(), YEAR).in(Role.COACH))
                .extracting(Party::name)
                .containsExactly("Nguyễn Thị Hồng");
    }

    @Test
    void otherRoleInAnotherYearIsFine() {
        campuses.assign(one.campus().id(), YEAR.next(), Role.COACH, "Íñigo Muñoz", "");
        assertThat(names(one.campus().id(), YEAR.next())).containsExactly("Íñigo Muñoz");
    }

    @Test
    void formOfTheApostropheMakesNoOtherCampus() {
        campuses.add("O’Brien Elementary", "103", Level.ELEMENTARY);
        assertProblem("campus.duplicate", () -> campuses.add("O'Brien Elementary", "104", Level.ELEMENTARY));
    }

    @Test
    void duplicateCampusIsRefused() {
        assertProblem("campus.duplicate", () -> campuses.add(" live OAK elementary ", "999", Level.OTHER));
        assertThat(campuses.campuses(YEAR)).hasSize(1);
    }

    @Test
    void campusCannotTakeTheNameOfAnother() {
        var second = campuses.add("Cypress Middle", "102", Level.MIDDLE);
        var renamed = new Campus(second.id(), "LIVE OAK ELEMENTARY", "102", Level.MIDDLE);
        assertProblem("campus.duplicate", () -> campuses.change(renamed));
    }

    @Test
    void campusMayChangeTheCaseOfItsOwnName() {
        var renamed = new Campus(one.campus().id(), "LIVE OAK Elementary", "101", Level.COMBINED);
        campuses.change(renamed);
        assertThat(campuses.campus(renamed.id(), YEAR).campus()).isEqualTo(renamed);
    }

    @Test
    void namesAreKeptComposed() {
        var decomposed = Normalizer.normalize("Íñigo Muñoz", Normalizer.Form.NFD);
        campuses.assign(one.campus().id(), YEAR, Role.PRINCIPAL, decomposed, "");
        assertThat(names(one.campus().id(), YEAR)).containsOnlyOnce("Íñigo Muñoz");
    }

    @Test
    void rolesBelongToAYear() {
        assertThat(names(one.campus().id(), YEAR.next())).isEmpty();
    }

    @Test
    void sameRoleTwiceIsOneRole() {
        one.assign(Role.PRINCIPAL, "Íñigo Muñoz");
        assertThat(campuses.campus(one.campus().id(), YEAR).in(Role.PRINCIPAL)).hasSize(1);
    }

    @Test
    void roleCanBeTakenBack() {
        var id = one.campus().id();
        campuses.unassign(id, YEAR, campuses.campus(id, YEAR).in(Role.COACH).getFirst());
        assertThat(campuses.campus(id, YEAR).in(Role.COACH)).isEmpty();
    }

    @Test
    void personChangesOnEveryCampus() {
        var second = campuses.add("Cypress Middle", "102", Level.MIDDLE);
        var person = campuses.assign(second.id(), YEAR, Role.COACH, "Nguyễn Thị Hồng", "");
        campuses.changePerson(new Person(person.id(), "Nguyễn Thị Hồng Carter", "hong@pecanvalley.example"));
        assertThat(names(second.id(), YEAR)).containsExactly("Nguyễn Thị Hồng Carter");
        assertThat(names(one.campus().id(), YEAR)).contains("Nguyễn Thị Hồng Carter");
    }

    @Test
    void refusesNamesThatAreNone() {
        assertProblem("name.missing", () -> campuses.add(" \t", "1", Level.OTHER));
        assertProblem("name.too-long", () -> campuses.add("x".repeat(500), "1", Level.OTHER));
        assertProblem(
                "email.unreadable",
                () -> campuses.assign(one.campus().id(), YEAR, Role.COACH, "Maria Garza", "not an address"));
        assertProblem("campus.unknown", () -> campuses.campus(new CampusId(99), YEAR));
    }

    private java.util.List<String> names(CampusId id, SchoolYear year) {
        return campuses.campus(id, year).parties().stream().map(Party::name).toList();
    }
}
