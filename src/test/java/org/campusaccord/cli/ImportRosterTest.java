package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class ImportRosterTest {
    private static final String GOOD = """
        Campus,Code,Level,Principal,Coaches
        Live Oak Elementary,101,Elementary,Íñigo Muñoz,Nguyễn Thị Hồng
        Cypress Middle,102,Middle,,Łukasz Ferreira
        """;

    @TempDir
    Path folder;

    private Path data = Path.of("");
    private Program program = new Program(data);

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        program = new Program(data);
    }

    @Test
    void importsCampusesAndPeople() throws IOException {
        var result = program.run("import", "roster", roster(GOOD), "--year", "2026-27");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("2 campuses").contains("One campus has no principal");
        assertThat(program.line("list campuses --year 2026").out()).contains("Live Oak Elementary", "Łukasz Ferreira");
    }

    @Test
    void importsIntoTheCurrentYearWhenNoneIsNamed() throws IOException {
        program.run("import", "roster", roster(GOOD));
        assertThat(program.line("list campuses --year 2026").out()).contains("Íñigo Muñoz");
        assertThat(program.line("list campuses --year 2025").out()).doesNotContain("Íñigo Muñoz");
    }

    @Test
    void importingTwiceAddsNothing() throws IOException {
        program.run("import", "roster", roster(GOOD));
        assertThat(program.run("import", "roster", roster(GOOD)).out()).contains("No campus added, 2 already there");
    }

    @Test
    void dryRunBeginsNoStore() throws IOException {
        var result = program.run("import", "roster", roster(GOOD), "--dry-run");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("2 campuses").contains("Nothing was changed");
        assertThat(data).doesNotExist();
    }

    @Test
    void makesTheBackupOfTheDayBeforeItChangesTheStore() throws IOException {
        program.run("import", "roster", roster(GOOD));
        assertThat(backups()).doesNotExist();

        var result = program.run("import", "roster", roster(GOOD + "Redbud Middle,103,Middle,,\n"));
        assertThat(result.err()).isEmpty();
        program.run("import", "roster", roster(GOOD + "Elm Middle,104,Middle,,\n"));
        try (var made = Files.list(backups())) {
            var before = folder.resolve("before");
            assertThat(made).singleElement().satisfies(backup -> {
                new Program(before).run("restore", backup.toString());
                assertThat(new Program(before).line("list campuses").out())
                        .contains("Cypress Middle")
                        .doesNotContain("Redbud");
            });
        }
    }

    @Test
    void dryRunMakesNoBackup() throws IOException {
        program.run("import", "roster", roster(GOOD));
        program.run("import", "roster", roster(GOOD), "--dry-run");
        assertThat(backups()).doesNotExist();
    }

    @Test
    void goesOnWhenTheBackupCannotBeMade() throws IOException {
        program.run("import", "roster", roster(GOOD));
        Files.writeString(backups(), "no folder");
        var result = program.run("import", "roster", roster(GOOD + "Redbud Middle,103,Middle,,\n"));
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("Today’s backup could not be made").hasLineCount(1);
        assertThat(program.line("list campuses").out()).contains("Redbud");
    }

    private Path backups() {
        return data.resolve("backups");
    }

    @Test
    void dryRunChangesNothing() throws IOException {
        program.run("import", "roster", roster(GOOD));
        var result = program.run("import", "roster", roster(GOOD + "Redbud Middle,103,Middle,,\n"), "--dry-run");
        assertThat(result.out()).contains("3 campuses");
        assertThat(program.line("list campuses").out()).doesNotContain("Redbud");
    }

    @Test
    void saysWhichRowIsWrongAndImportsNothing() throws IOException {
        var result = program.run("import", "roster", roster(GOOD + "Live Oak Elementary,999,High,Someone Else,\n"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Row 4", "Live Oak Elementary", "roster.csv");
        assertThat(result.out()).isEmpty();
        assertThat(data).doesNotExist();
    }

    @Test
    void saysThatAFileIsNoRoster() throws IOException {
        var result = program.run("import", "roster", roster("Recipe,Minutes\nSoup,40\n"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("roster.csv", "Campus").doesNotContain("Exception");
        assertThat(data).doesNotExist();
    }

    @Test
    void saysThatAFileIsMissing() {
        var result =
                program.run("import", "roster", folder.resolve("nothing.csv").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("nothing.csv");
    }

    private String roster(String text) throws IOException {
        return Files.writeString(folder.resolve("roster.csv"), text).toString();
    }
}
