package org.campusaccord.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.campusaccord.testing.RosterTables.table;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.campusaccord.domain.campus.Level;
import org.junit.jupiter.api.Test;

class RosterRulesTest {
    private static final String HEADINGS = "Campus|Code|Level|Principal|Principal Email|Coaches|Coach Emails";

    @Test
    void readsCampusWithEverybody() {
        assertThat(campus("'SUMAC   MIDDLE |'041|MS|DR ADA REYES   |Ada.Reyes@a.example|Tom Lee|tom@a.example"))
                .isEqualTo(new RosterCampus(
                        2,
                        "Sumac Middle School",
                        "041",
                        Level.MIDDLE,
                        Optional.of(new RosterPerson("Dr. Ada Reyes", "Ada.Reyes@a.example")),
                        List.of(new RosterPerson("Tom Lee", "tom@a.example"))));
    }

    @Test
    void tellsLevelByColumnThenNameThenGrades() {
        var roster = RosterRules.read(table(
                        "School|Level|Grades",
                        "Sumac Middle School|High|EE-05",
                        "Iris Middle School||EE-05",
                        "Fern||EE-05",
                        "Moss||"))
                .roster();
        assertThat(roster.campuses())
                .extracting(RosterCampus::level)
                .containsExactly(Level.HIGH, Level.MIDDLE, Level.ELEMENTARY, Level.OTHER);
    }

    @Test
    void joinsRowsThatOnlyAddCoaches() {
        var roster = RosterRules.read(table(
                        "Campus|Code|Principal|Coach",
                        "Sumac|041|Ada Reyes|Tom Lee",
                        "SUMAC|41||Ann Ray",
                        "sumac|||Tom Lee; Bo Day"))
                .roster();
        assertThat(roster.campuses())
                .singleElement()
                .satisfies(campus -> assertThat(campus.coaches())
                        .extracting(RosterPerson::name)
                        .containsExactly("Tom Lee", "Ann Ray", "Bo Day"));
    }

    @Test
    void refusesCampusListedTwiceWithAnotherPrincipal() {
        assertErrors("Sumac|041||Ada Reyes||Tom Lee|", "Sumac|041||Bo Day||Ann Ray|")
                .containsExactly(tuple(3, "roster.duplicate"));
    }

    @Test
    void refusesCampusListedTwiceWithoutNewCoach() {
        assertErrors("Sumac|041||Ada Reyes|||", "sumac|041||Ada Reyes|||")
                .containsExactly(tuple(3, "roster.duplicate"));
    }

    @Test
    void refusesOneCodeForTwoCampuses() {
        assertErrors("Sumac|041||||Tom Lee|", "Iris|42||||Tom Lee|", "Fern|41||||Ann Ray|")
                .containsExactly(tuple(4, "roster.duplicate"));
    }

    @Test
    void namesTheRowThatADuplicateRepeats() {
        var errors =
                RosterRules.read(table("Campus", "Iris", "Sumac", "", "SUMAC")).errors();
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(5);
            assertThat(error.problem().values()).containsExactly("Sumac", 3);
        });
    }

    @Test
    void refusesRowWithoutCampusName() {
        assertErrors("|041||Ada Reyes|||").containsExactly(tuple(2, "roster.campus-missing"));
    }

    @Test
    void refusesAddressThatIsNone() {
        assertErrors("Sumac|||Ada Reyes|ada|Tom Lee|tom@")
                .containsExactly(tuple(2, "email.unreadable"), tuple(2, "email.unreadable"));
    }

    @Test
    void refusesNamesThatAreTooLong() {
        var tooLong = "Aa".repeat(250);
        assertErrors(tooLong + "|" + tooLong + "||" + tooLong + "||" + tooLong + "|")
                .containsOnly(tuple(2, "roster.name-too-long"))
                .hasSize(4);
    }

    @Test
    void collectsErrorsOfAllRows() {
        assertErrors("Sumac|||Ada Reyes|ada||", "|041|||||", "Iris||||||", "Iris||||||")
                .containsExactly(
                        tuple(2, "email.unreadable"), tuple(3, "roster.campus-missing"), tuple(5, "roster.duplicate"));
    }

    @Test
    void skipsBlankRowsAndRepeatedHeadings() {
        var reading = RosterRules.read(table("Campus|Principal", " |'", "Campus|Principal", "Sumac|"));
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.roster().campuses()).extracting(RosterCampus::row).containsExactly(4);
    }

    @Test
    void takesFormulasAndControlCharactersForText() {
        var campus = campus("=HYPERLINK(\"http://a.example\")\u0007 Sumac|+41|||||");
        assertThat(campus.name()).isEqualTo("=HYPERLINK(\"http://a.example\") Sumac");
        assertThat(campus.code()).isEqualTo("+41");
    }

    @Test
    void ignoresCodeThatIsTheDistrictsOwn() {
        var roster = RosterRules.read(table("School|District Code", "Sumac|299901", "Iris|299901"))
                .roster();
        assertThat(roster.campuses()).extracting(RosterCampus::code).containsExactly("", "");
    }

    @Test
    void countsNamesThatWereInCapitals() {
        assertThat(RosterRules.read(table("Campus|Principal|Coach", "SUMAC EL|ADA REYES|Tom Lee"))
                        .rewritten())
                .isEqualTo(2);
    }

    private static RosterCampus campus(String row) {
        var reading = RosterRules.read(table(HEADINGS, row));
        assertThat(reading.errors()).isEmpty();
        return reading.roster().campuses().getFirst();
    }

    private static AbstractListAssert<?, ?, Tuple, ObjectAssert<Tuple>> assertErrors(String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = HEADINGS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return assertThat(RosterRules.read(table(lines)).errors())
                .extracting(RosterError::row, error -> error.problem().key());
    }
}
