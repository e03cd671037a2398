package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of campuses and files that a command cannot do anything with. */
@Beside
class WrongNamesTest {
    @TempDir
    Path folder;

    private Program program = new Program(Path.of(""));

    @BeforeEach
    void prepare() {
        program = new Program(data());
        try (var campus = OneCampus.in(data())) {
            campus.signed();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void addCampus(String code) {
        try (var workspace = Composition.open(data(), Clock.systemUTC(), Locale.US)) {
            workspace.campuses().add("Aspen Elementary", code, Level.ELEMENTARY);
        }
    }

    @Test
    void emptyNameIsNoCampus() {
        addCampus("");
        for (var name : List.of("", "  ")) {
            var result = export(name, "pdf", folder.resolve("x.pdf"));
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).contains("The name or the code of the campus is empty.");
        }
    }

    @Test
    void binderOfACampusWithoutAnAgreementNamesTheCampus() {
        addCampus("103");
        var result = program.line("export binder --campus 103 --year 2026 --out " + folder.resolve("x.pdf"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Aspen Elementary");
    }

    @Test
    void endingOfTheFileIsThatOfTheFormat() {
        for (var format : List.of("pdf", "docx", "json")) {
            var target = folder.resolve("x.xlsx");
            var result = export("101", format, target);
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).contains("“x.xlsx” does not end in ." + format);
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void backupEndsInZip() {
        var target = folder.resolve("backup.txt");
        var result = program.line("backup " + target);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("“backup.txt” does not end in .zip");
        assertThat(target).doesNotExist();
    }

    @Test
    void tooLongNameIsToldAsSuch() {
        var result = export("101", "pdf", folder.resolve("x".repeat(300) + ".pdf"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("The system takes no name as long as");
    }

    @Test
    void nameThatCannotBeAPathIsWrongUsage() {
        var result = export("101", "pdf", "a\0b.pdf");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("cannot be the name of a file or folder")
                .doesNotContain("Exception");
    }

    private Program.Result export(String campus, String format, Path target) {
        return export(campus, format, target.toString());
    }

    private Program.Result export(String campus, String format, String target) {
        return program.run(
                "export", "agreement", "--campus", campus, "--year", "2026-27", "--format", format, "--out", target);
    }
}
