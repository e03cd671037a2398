package org.campusaccord.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampusNamingTest {
    @ParameterizedTest
    @CsvSource({
        "BLUESTEM H S, Bluestem High School",
        "BLUESTEM HS, Bluestem High School",
        "BLUESTEM HIGH, Bluestem High School",
        "BLUESTEM HIGH SCHOOL, Bluestem High School",
        "E W TALLGRASS EL, E. W. Tallgrass Elementary",
        "CALVIN REEDE JR EL, Calvin Reede Jr. Elementary",
        "ROSE AND WALTER LINDEN EL, Rose and Walter Linden Elementary",
        "DR IRIS FERN ELEM, Dr. Iris Fern Elementary",
        "SUMAC MIDDLE, Sumac Middle School",
        "SUMAC MIDDLE SCHOOL, Sumac Middle School",
        "SUMAC MS, Sumac Middle School",
        "IRIS MCAULIFFE MIDDLE, Iris McAuliffe Middle School",
        "NORTH FORK J H, North Fork Junior High",
        "NORTH FORK JR HIGH, North Fork Junior High",
        "NORTH FORK JUNIOR HIGH SCHOOL, North Fork Junior High",
        "THISTLE INT, Thistle Intermediate",
        "PECAN VALLEY CO ALTER, Pecan Valley Co. Alternative",
        "EL DAEP, Elementary DAEP",
        "PECAN VALLEY DAEP, Pecan Valley DAEP",
        "EL CAMPO H S, El Campo High School",
        "MLK ACAD, MLK Academy",
        "ST MARY'S EL, St. Mary’s Elementary",
        "MARIA DE LA GARZA EL, Maria de la Garza Elementary",
        "6TH GRADE CAMPUS, 6th Grade Campus",
        "CENTER FOR LEARNING, Center for Learning"
    })
    void writesCapitalsAndAbbreviationsInFull(String capitals, String name) {
        assertThat(CampusNaming.campus(capitals)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bluestem HS", "Oak el", "Peña Elementary", "iSchool"})
    void leavesNamesThatAreNotAllCapitals(String name) {
        assertThat(CampusNaming.campus(name)).isEqualTo(name);
    }
}
