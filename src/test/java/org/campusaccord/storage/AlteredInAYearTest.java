package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.extractor.ExcelExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.Progress;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Pdfs;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agreement whose text something else changed, in the files of its year. */
@Beside
class AlteredInAYearTest {
    private static final String TITLE = "Left out";

    @TempDir
    Path folder;

    private OneCampus campus;
    private AgreementId id;

    @BeforeEach
    void alter() {
        campus = OneCampus.in(folder.resolve("data"));
        id = campus.signed();
        try (var store = Store.open(folder.resolve("data"))) {
            store.dsl()
                    .update(REVISION)
                    .set(REVISION.CONTENT, DSL.replace(REVISION.CONTENT, "Share the fall results", "Share them"))
                    .execute();
        }
        // H2 may still hand out references to long texts from before.
        campus.reopen();
    }

    @AfterEach
    void close() {
        campus.close();
    }

    private Path binder(Set<AgreementId> without) {
        return campus.workspace()
                .binders()
                .binder(
                        OneCampus.YEAR,
                        Optional.empty(),
                        folder.resolve("binder.pdf"),
                        BinderService.Reading.HERE,
                        Progress.UNSEEN,
                        without)
                .write();
    }

    @Test
    void isNamedBeforeTheFileIsMade() {
        assertThat(campus.workspace()
                        .exports()
                        .copies(YearFile.BINDER, OneCampus.YEAR, Optional.empty(), Audience.BINDER)
                        .altered())
                .containsExactly(new YearCopy.Altered(id, "Live Oak Elementary", YearCopy.Reason.ALTERED));
    }

    @Test
    void isInNoBinderUnlessItIsLeftOut() throws IOException {
        assertProblem("revision.altered", () -> binder(Set.of()));

        assertThat(Pdfs.text(Files.readAllBytes(binder(Set.of(id)))))
                .contains("Live Oak Elementary", TITLE, "not the one that was kept")
                .doesNotContain("Share them", "Not signed yet 1");
    }

    @Test
    void isNamedInTheWorkbookThatLeavesItOut() throws IOException {
        var file = campus.workspace()
                .exports()
                .workbook(OneCampus.YEAR, folder.resolve("district.xlsx"), Set.of(id))
                .write();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file));
                var words = new XSSFExcelExtractor(workbook)) {
            assertThat(((ExcelExtractor) words).getText())
                    .contains("Left out: altered", "Live Oak Elementary")
                    .doesNotContain("Share them", "Not begun");
        }
    }
}
