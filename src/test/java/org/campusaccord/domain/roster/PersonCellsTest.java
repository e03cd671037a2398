package org.campusaccord.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.campusaccord.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonCellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Reyes; Tom Lee",
                "Ada Reyes\nTom Lee",
                "Ada Reyes / Tom Lee",
                "Ada Reyes and Tom Lee",
                "Ada Reyes & Tom Lee",
                "Ada Reyes, Tom Lee",
                "Reyes, Ada; Lee, Tom",
                " Ada  Reyes ;; Tom Lee; TBD"
            })
    void findsEverybodyInOneCell(String cell) {
        assertThat(names(cell)).containsExactly("Ada Reyes", "Tom Lee");
    }

    @Test
    void takesNameWithCommaForOnePerson() {
        assertThat(names("Reyes, Ada")).containsExactly("Ada Reyes");
        assertThat(names("Tom Lee, Jr.")).containsExactly("Tom Lee, Jr.");
        assertThat(names("De la Cruz, Mary Ann")).containsExactly("Mary Ann De la Cruz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "N/A", "n/a", "TBD", "Vacant", "-", "none"})
    void findsNobody(String cell) {
        assertThat(names(cell)).isEmpty();
        assertThat(PersonCells.one(cell, "office@pecanvalley.example")).isEmpty();
    }

    @Test
    void givesAddressesByPosition() {
        assertThat(PersonCells.several("Ada Reyes; Tom Lee", "x@a.example; y@a.example"))
                .containsExactly(
                        new RosterPerson("Ada Reyes", "x@a.example"), new RosterPerson("Tom Lee", "y@a.example"));
    }

    @Test
    void keepsPositionOfMissingAddress() {
        assertThat(PersonCells.several("Ada Reyes; Tom Lee", "; y@a.example"))
                .containsExactly(new RosterPerson("Ada Reyes", ""), new RosterPerson("Tom Lee", "y@a.example"));
    }

    @Test
    void givesSingleAddressToWhomItNames() {
        assertThat(PersonCells.several("Ada Reyes; Łukasz Muñoz", "lmunoz@a.example"))
                .containsExactly(
                        new RosterPerson("Ada Reyes", ""), new RosterPerson("Łukasz Muñoz", "lmunoz@a.example"));
    }

    @Test
    void readsAddressBehindTheName() {
        assertThat(PersonCells.several("Ada Reyes <ada@a.example>; Tom Lee (tom@a.example)", ""))
                .containsExactly(
                        new RosterPerson("Ada Reyes", "ada@a.example"), new RosterPerson("Tom Lee", "tom@a.example"));
    }

    @Test
    void refusesAddressThatIsNobodys() {
        assertThatThrownBy(() -> PersonCells.several("Ada Reyes", "x@a.example; y@a.example"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("roster.coach-email"));
    }

    @Test
    void refusesAddressThatIsNone() {
        assertThatThrownBy(() -> PersonCells.one("Ada Reyes", "ada at school"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("email.unreadable"));
    }

    private static List<String> names(String cell) {
        return PersonCells.several(cell, "").stream().map(RosterPerson::name).toList();
    }
}
