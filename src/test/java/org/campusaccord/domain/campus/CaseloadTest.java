package org.campusaccord.domain.campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.calendar.SchoolYear;
import org.junit.jupiter.api.Test;

class CaseloadTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Test
    void writesHalfDaysAsPeopleDo() {
        assertThat(DaysAWeek.all())
                .extracting(DaysAWeek::label)
                .startsWith("½", "1", "1½")
                .endsWith("5");
        assertThat(DaysAWeek.label(13)).isEqualTo("6½");
    }

    @Test
    void readsWhatItWrites() {
        assertThat(DaysAWeek.all()).allMatch(days -> DaysAWeek.of(days.days()).equals(days));
    }

    @Test
    void refusesWhatIsNoHalfDay() {
        for (var wrong : List.of("0", "0.25", "5.5", "-1", "1e9", "2.4999")) {
            assertProblem("days.out-of-range", () -> DaysAWeek.of(new BigDecimal(wrong)));
        }
    }

    @Test
    void sumsUpTheCampusesOfACoach() {
        var loads = Caseload.of(List.of(
                campus(1, coach(7, "Nguyễn Thị Hồng", 5), coach(8, "Lena Zięba", 10)),
                campus(2, coach(7, "Nguyễn Thị Hồng", 4))));

        assertThat(loads).extracting(Caseload::name).containsExactly("Lena Zięba", "Nguyễn Thị Hồng");
        assertThat(loads).extracting(Caseload::halves).containsExactly(10, 9);
        assertThat(loads).noneMatch(Caseload::isOverWeek);
        assertThat(loads.getLast().halvesLeft()).isEqualTo(1);
    }

    @Test
    void putsFirstWhoIsPromisedMoreThanAWeek() {
        var loads = Caseload.of(List.of(
                campus(1, coach(7, "Ana Ruiz", 6), coach(8, "Zoë Ward", 6)), campus(2, coach(8, "Zoë Ward", 5))));

        assertThat(loads).extracting(Caseload::name).containsExactly("Zoë Ward", "Ana Ruiz");
        assertThat(loads).extracting(Caseload::isOverWeek).containsExactly(true, false);
    }

    @Test
    void tellsTwoCoachesOfOneNameApart() {
        var loads = Caseload.of(List.of(campus(1, coach(7, "Ana Ruiz", 6)), campus(2, coach(8, "Ana Ruiz", 6))));

        assertThat(loads).hasSize(2).noneMatch(Caseload::isOverWeek);
    }

    @Test
    void saysWhereNobodyHasSaidHowManyDays() {
        var load = Caseload.of(List.of(campus(1, new Party(new PersonId(7), "Ana Ruiz", "", Role.COACH))))
                .getFirst();

        assertThat(load.isUnsaid()).isTrue();
        assertThat(load.halves()).isZero();
    }

    private static Party coach(long id, String name, int halves) {
        return new Party(new PersonId(id), name, "", Role.COACH, Optional.of(new DaysAWeek(halves)));
    }

    private static CampusYear campus(long id, Party... parties) {
        return new CampusYear(new Campus(new CampusId(id), "Campus " + id, "", Level.MIDDLE), YEAR, List.of(parties));
    }
}
