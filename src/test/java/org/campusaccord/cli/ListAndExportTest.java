package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@Beside
class ListAndExportTest {
    @TempDir
    Path folder;

    private Program program = new Program(Path.of(""));
    private String sha256 = "";

    @BeforeEach
    void prepare() {
        var data = folder.resolve("data");
        program = new Program(data);
        try (var campus = OneCampus.in(data)) {
            var id = campus.signed();
            sha256 = campus.signing().revision(id).orElseThrow().sha256();
            var campuses = campus.workspace().campuses();
            var second = campuses.add("Cypress Middle", "102", Level.MIDDLE);
            campuses.assign(second.id(), OneCampus.YEAR, Role.COACH, "Nguyễn Thị Hồng", "");
            campuses.assign(second.id(), OneCampus.YEAR, Role.COACH, "Łukasz Ferreira", "");
            campus.agreements().start(second.id(), OneCampus.YEAR);
        }
    }

    @Test
    void listsCampusesAsText() {
        assertThat(program.line("list campuses").out().lines())
                .containsExactly(
                        "Campus               Code  Level       Principal    Coaches",
                        "Cypress Middle       102   Middle                   Nguyễn Thị Hồng; Łukasz Ferreira",
                        "Live Oak Elementary  101   Elementary  Íñigo Muñoz  Nguyễn Thị Hồng");
    }

    @Test
    void listsCampusesAsJson() {
        var campuses = json(program.line("list campuses --format json").out());
        assertThat(campuses).hasSize(2);
        assertThat(campuses.get(0).toString())
                .isEqualTo("{\"name\":\"Cypress Middle\",\"code\":\"102\",\"level\":\"middle\",\"principal\":null,"
                        + "\"coaches\":[\"Nguyễn Thị Hồng\",\"Łukasz Ferreira\"]}");
        assertThat(campuses.get(1).get("principal").stringValue()).isEqualTo("Íñigo Muñoz");
    }

    @Test
    void listsAgreementsAsJson() {
        var agreements = json(program.line("list agreements --format json").out());
        assertThat(agreements.get(0).toString())
                .isEqualTo("{\"campus\":\"Cypress Middle\",\"year\":\"2026-27\",\"revision\":0,\"status\":\"draft\","
                        + "\"signedOn\":null,\"sha256\":null}");
        assertThat(agreements.get(1).toString())
                .isEqualTo("{\"campus\":\"Live Oak Elementary\",\"year\":\"2026-27\",\"revision\":1,\"status\":"
                        + "\"signed\",\"signedOn\":\"2026-08-18\",\"sha256\":\"" + sha256 + "\"}");
    }

    @Test
    void listsAgreementsOfOneYear() {
        var none = program.line("list agreements --year 2025-26 --format JSON");
        assertThat(json(none.out())).isEmpty();
        assertThat(program.line("list agreements --year 2025-26").out()).contains("There are no agreements");
        assertThat(program.line("list agreements --year 2026-27").out()).contains("Signed", "Aug 18, 2026", "Draft");
    }

    @Test
    void exportsAgreementByNameInAnyCase() throws IOException {
        var target = folder.resolve("a.pdf");
        var result = export("live oak ELEMENTARY", "pdf", target);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains(target.toString());
        assertThat(Files.size(target)).isGreaterThan(10_000);
    }

    @Test
    void exportsAgreementByCode() throws IOException {
        var target = folder.resolve("a.json");
        assertThat(export("101", "json", target).code()).isZero();
        assertThat(json(Files.readString(target)).get("sha256").stringValue()).isEqualTo(sha256);
    }

    @Test
    void exportsAgreementAsWordFile() throws IOException {
        var target = folder.resolve("a.docx");
        assertThat(export("101", "docx", target).code()).isZero();
        assertThat(Files.size(target)).isGreaterThan(5_000);
    }

    @Test
    void saysWhatTheDistrictsCopyLeavesOut() throws IOException {
        var target = folder.resolve("district.json");
        var result = program.line(
                "export agreement --campus 101 --year 2026 --format json --audience district --out " + target);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Left out: Teachers, teams and grades: ");
        assertThat(json(Files.readString(target)).get("excerpt").booleanValue()).isTrue();
        assertThat(json(Files.readString(target)).get("sha256").stringValue()).isEqualTo(sha256);
    }

    @Test
    void makesTheBindersCopyUnlessToldOtherwise() throws IOException {
        var target = folder.resolve("a.json");
        assertThat(export("101", "json", target).out().lines())
                .containsExactly(
                        "Binder copy: For the campus binder: all shared words.",
                        "Left out: Private notes: Always. They are part of no copy.",
                        "Wrote " + target);
        assertThat(json(Files.readString(target)).get("audience").stringValue()).isEqualTo("binder");
    }

    @Test
    void saysWhichNamesAreNear() {
        var result = export("Liveoak Elementary", "pdf", folder.resolve("a.pdf"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("“Liveoak Elementary”").contains("Did you mean “Live Oak Elementary”");
    }

    @Test
    void saysThatThereIsNoAgreementForTheYear() {
        var result = program.line("export agreement --campus 101 --year 2024 --format pdf --out x.pdf");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Live Oak Elementary").contains("2024–25");
    }

    @Test
    void saysThatThereIsNoSuchRevision() {
        var target = folder.resolve("a.pdf");
        var result =
                program.line("export agreement --campus 101 --year 2026 --revision 4 --format pdf --out " + target);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no revision 4");
        assertThat(target).doesNotExist();
    }

    @Test
    void saysThatTheFolderIsMissing() {
        var result = export("101", "pdf", folder.resolve("missing/a.pdf"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("missing").doesNotContain("Exception");
    }

    @Test
    void exportsWorkbookOfAYear() {
        var target = folder.resolve("all.xlsx");
        var result = program.line("export workbook --year 2026-27 --out " + target);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("District copy of", "Left out: Private notes", "Left out: What was said in check-ins");
        assertThat(target).isNotEmptyFile();
    }

    @Test
    void refusesWorkbookUnderAnEndingThatExcelRefuses() {
        var target = folder.resolve("all.xls");
        var result = program.line("export workbook --year 2026-27 --out " + target);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("“all.xls”").contains(".xlsx");
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesWorkbookOfAYearWithoutAgreements() {
        var target = folder.resolve("all.xlsx");
        assertThat(program.line("export workbook --year 2020 --out " + target).code())
                .isEqualTo(1);
        assertThat(target).doesNotExist();
    }

    private Program.Result export(String campus, String format, Path target) {
        return program.run(
                "export",
                "agreement",
                "--campus",
                campus,
                "--year",
                "2026-27",
                "--format",
                format,
                "--out",
                target.toString());
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void exportsTheBinderOfOneCampus() throws IOException {
        var target = folder.resolve("binder.pdf");
        var result = program.line("export binder --campus 101 --year 2026 --out " + target);
        assertThat(result.code()).isZero();
        assertThat(Files.size(target)).isGreaterThan(10_000);
        assertThat(result.out()).contains("Binder copy of one agreement:");
    }

    @Test
    void refusesABinderThatIsNotCalledPdf() {
        var result = program.line("export binder --year 2026 --out " + folder.resolve("binder.zip"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("binder.zip");
    }
}
