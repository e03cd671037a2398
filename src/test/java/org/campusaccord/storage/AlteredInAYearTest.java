package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.extractor.ExcelExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearFile;
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

    private TamperedYear year;

    @BeforeEach
    void alter() {
        year = new TamperedYear(folder);
        year.tamper(store -> store.update(REVISION)
                .set(REVISION.CONTENT, DSL.replace(REVISION.CONTENT, "Share the fall results", "Share them"))
                .execute());
    }

    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void isNamedBeforeTheFileIsMade() {
        assertThat(year.altered(YearFile.BINDER, Audience.BINDER))
                .containsExactly(
                        new YearCopy.Altered(year.id(), "Live Oak Elementary", YearCopy.Reason.ALTERED, List.of()));
    }

    @Test
    void isInNoBinderUnlessItIsLeftOut() throws IOException {
        assertProblem("revision.altered", () -> year.binder(Audience.DISTRICT, Set.of()));

        assertThat(Pdfs.text(Files.readAllBytes(year.binder(Audience.DISTRICT, Set.of(year.id())))))
                .contains("Live Oak Elementary", TITLE, "not the one that was kept")
                .doesNotContain("Share them", "Not signed yet 1");
    }

    @Test
    void isNamedInTheWorkbookThatLeavesItOut() throws IOException {
        var file = year.workspace()
                .exports()
                .workbook(OneCampus.YEAR, folder.resolve("district.xlsx"), Set.of(year.id()))
                .write();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file));
                var words = new XSSFExcelExtractor(workbook)) {
            assertThat(((ExcelExtractor) words).getText())
                    .contains("Left out: altered", "Live Oak Elementary")
                    .doesNotContain("Share them", "Not begun");
        }
    }
}
