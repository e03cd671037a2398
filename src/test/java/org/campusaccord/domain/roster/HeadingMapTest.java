package org.campusaccord.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingMapTest {
    @ParameterizedTest
    @CsvSource({
        "Campus, CAMPUS",
        "Campus Name, CAMPUS",
        "CAMPUS_NAME, CAMPUS",
        "SchoolName, CAMPUS",
        "Name of School, CAMPUS",
        "Title I Campuses, CAMPUS",
        "School Name [Public School] 2022-23, CAMPUS",
        "School Site, CAMPUS",
        "School Number, CODE",
        "Campus #, CODE",
        "Campus No., CODE",
        "Campus ID, CODE",
        "TEA Campus Number, CODE",
        "NCES School ID, CODE",
        "School ID - NCES Assigned [Public School] Latest available year, CODE",
        "District Code, CODE",
        "School Level, LEVEL",
        "Type, LEVEL",
        "Grade Level, LEVEL",
        "Grade Range, GRADES",
        "Grades Served, GRADES",
        "Grades, GRADES",
        "Low Grade, LOWEST_GRADE",
        "Principal, PRINCIPAL",
        "Principal’s Name, PRINCIPAL",
        "School Principal, PRINCIPAL",
        "Campus Principal 2026-27, PRINCIPAL",
        "Principal First Name, PRINCIPAL_FIRST",
        "Principal Last Name, PRINCIPAL_LAST",
        "Principal Email, PRINCIPAL_EMAIL",
        "Principal's E-mail Address, PRINCIPAL_EMAIL",
        "School Email Address, PRINCIPAL_EMAIL",
        "Email of Principal, PRINCIPAL_EMAIL",
        "Coach, COACH",
        "Coach(es), COACH",
        "Coaches, COACH",
        "Coach Name, COACH",
        "Instructional Coach, COACH",
        "Instructional Coach 1, COACH",
        "Coach #2, COACH",
        "Instructional Coach Names, COACH",
        "Reading Coach, COACH",
        "IC, COACH",
        "Coach Email, COACH_EMAIL",
        "Coach Emails, COACH_EMAIL",
        "Instructional Coach 2 E-mail, COACH_EMAIL"
    })
    void recognizesHeading(String heading, Column meaning) {
        assertThat(HeadingMap.of(List.of(heading)).all(meaning)).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "District Name",
                "District Number",
                "District Email Address",
                "District Superintendent",
                "District Type",
                "School City",
                "School Status",
                "School Enrollment as of Oct 2016",
                "Instruction Type",
                "Coach Champion",
                "Number of Coaches",
                "Head Coach",
                "Coach Phone",
                "Assistant Principal",
                "Zip Code",
                ""
            })
    void leavesOtherHeadingsAlone(String heading) {
        assertThat(HeadingMap.of(List.of(heading)).recognized()).isZero();
    }

    @Test
    void prefersSchoolNumberToDistrictCode() {
        var map = HeadingMap.of(List.of("District Code", "School", "School Number"));
        assertThat(map.one(Column.CODE)).contains(2);
    }

    @Test
    void prefersCampusNameToCampus() {
        assertThat(HeadingMap.of(List.of("Campus", "Campus Name")).one(Column.CAMPUS))
                .contains(1);
    }

    @Test
    void givesPlainEmailToThePersonOnItsLeft() {
        var map = HeadingMap.of(List.of("Campus", "Principal", "Email", "Coach", "Email"));
        assertThat(map.one(Column.PRINCIPAL_EMAIL)).contains(2);
        assertThat(map.all(Column.COACH_EMAIL)).containsExactly(4);
    }

    @Test
    void findsSeveralCoachColumns() {
        var map = HeadingMap.of(List.of("Campus", "Coach 1", "Coach 1 Email", "Coach 2", "Coach 2 Email"));
        assertThat(map.coachNames()).containsExactly(List.of(1), List.of(3));
        assertThat(map.all(Column.COACH_EMAIL)).containsExactly(2, 4);
    }

    @Test
    void joinsNamesInTwoColumns() {
        var map = HeadingMap.of(List.of(
                "Campus", "Principal Last Name", "Principal First Name", "Coach First Name", "Coach Last Name"));
        assertThat(map.principalName()).containsExactly(2, 1);
        assertThat(map.coachNames()).containsExactly(List.of(3, 4));
    }
}
