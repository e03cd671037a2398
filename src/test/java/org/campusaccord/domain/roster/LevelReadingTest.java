package org.campusaccord.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.domain.campus.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelReadingTest {
    @ParameterizedTest
    @CsvSource({
        "Elementary, ELEMENTARY",
        "EL, ELEMENTARY",
        "ES, ELEMENTARY",
        "Primary (K-2), ELEMENTARY",
        "Middle, MIDDLE",
        "MS, MIDDLE",
        "Jr. High, MIDDLE",
        "High, HIGH",
        "HS, HIGH",
        "High School, HIGH",
        "K-12, COMBINED",
        "Elementary/Middle, COMBINED",
        "Alternative, OTHER"
    })
    void readsWordsOfLevelColumn(String words, Level level) {
        assertThat(LevelReading.fromWords(words)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Regular", "Charter"})
    void findsNoLevelInOtherWords(String words) {
        assertThat(LevelReading.fromWords(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bluestem High School, HIGH",
        "High Point Elementary, ELEMENTARY",
        "Middle Creek High School, HIGH",
        "North Fork Junior High School, MIDDLE",
        "Thistle HS, HIGH",
        "Elementary DAEP, ELEMENTARY",
        "Thistle Intermediate, MIDDLE"
    })
    void readsCampusName(String name, Level level) {
        assertThat(LevelReading.fromName(name)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Highlands Campus", "El Campo Center", "Middleton", "Center for Learning"})
    void findsNoLevelInsideOtherNames(String name) {
        assertThat(LevelReading.fromName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EE-05, ELEMENTARY",
        "EE KG-05, ELEMENTARY",
        "PK-5, ELEMENTARY",
        "K to 6, ELEMENTARY",
        "Pre-K – 5th grade, ELEMENTARY",
        "06-08, MIDDLE",
        "05-06, MIDDLE",
        "8-Jun, MIDDLE",
        "09-12, HIGH",
        "12-Sep, HIGH",
        "KG-12, COMBINED",
        "04-12, COMBINED",
        "K8, COMBINED"
    })
    void readsGradeRange(String grades, Level level) {
        assertThat(GradeRange.read(grades).map(GradeRange::level)).contains(level);
    }

    @Test
    void takesNoDateForGrades() {
        assertThat(GradeRange.read("12/5/2017")).isEmpty();
    }
}
