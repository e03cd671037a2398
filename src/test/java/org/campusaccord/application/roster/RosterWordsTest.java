package org.campusaccord.application.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.roster.RosterError;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterWordsTest {
    private final RosterWords words = new RosterWords(new Messages(Locale.US));

    @Test
    void namesTheRowOfAnError() {
        var error = new RosterError(1234, Problem.of("roster.duplicate", "Sumac", 1002));
        assertThat(words.errors(preview(error, 1)))
                .singleElement()
                .asString()
                .startsWith("Row 1234: The campus is listed twice. “Sumac”")
                .contains("row 1002");
    }

    @Test
    void saysHowManyMoreErrorsThereAre() {
        var error = new RosterError(2, Problem.of("roster.campus-missing", "Campus"));
        assertThat(words.errors(preview(error, 12))).last().isEqualTo("There are 11 more errors.");
    }

    @Test
    void sumsUpAPreview() {
        assertThat(words.overview(preview(new RosterError(2, Problem.of("x")), 1)))
                .isEqualTo("No campus in roster.csv for 2026–27: 0 new, 0 already there.");
    }

    @Test
    void sumsUpAnImport() {
        assertThat(words.summary(new ImportSummary(23, 0, 1, 58)))
                .isEqualTo("23 campuses added, 0 already there; one person added, 58 roles assigned.");
    }

    @ParameterizedTest
    @EnumSource(RosterNote.Kind.class)
    void wordsEveryNoteForOneAndForMany(RosterNote.Kind kind) {
        assertThat(words.note(new RosterNote(kind, 1))).startsWith("One ");
        assertThat(words.note(new RosterNote(kind, 5))).startsWith("5 ");
    }

    private static RosterPreview preview(RosterError error, int count) {
        return new RosterPreview("roster.csv", new SchoolYear(2026), List.of(), List.of(error), count, List.of());
    }
}
