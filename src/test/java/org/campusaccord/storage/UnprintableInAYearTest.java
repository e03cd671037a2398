package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.Progress;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Pdfs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agreement that an earlier version of the program let somebody sign in letters that no font has. */
@Beside
class UnprintableInAYearTest {
    @TempDir
    Path folder;

    private OneCampus campus;
    private AgreementId id;

    @BeforeEach
    void signAsBefore() {
        campus = OneCampus.in(folder.resolve("data"));
        id = campus.signed();
        try (var store = Store.open(folder.resolve("data"))) {
            store.dsl()
                    .update(DECISION)
                    .set(DECISION.TYPED, "李明")
                    .where(DECISION.TYPED.isNotNull())
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

    private YearCopy copies(YearFile file) {
        return campus.workspace().exports().copies(file, OneCampus.YEAR, Optional.empty(), Audience.DISTRICT);
    }

    @Test
    void isNamedBeforeTheBinderIsMade() {
        assertThat(copies(YearFile.BINDER).altered())
                .containsExactly(new YearCopy.Altered(id, "Live Oak Elementary", YearCopy.Reason.UNPRINTABLE));
    }

    @Test
    void isNoHindranceForTheWorkbook() throws IOException {
        assertThat(copies(YearFile.WORKBOOK).altered()).isEmpty();
        assertThat(Files.size(campus.workspace()
                        .exports()
                        .workbook(OneCampus.YEAR, folder.resolve("district.xlsx"))
                        .write()))
                .isPositive();
    }

    @Test
    void isInNoBinderUnlessItIsLeftOut() throws IOException {
        var refused = catchThrowableOfType(ProblemException.class, () -> binder(Set.of()));
        assertThat(refused.problem().key()).isEqualTo("binder.unprintable");
        assertThat(refused.problem().values())
                .containsExactly("Live Oak Elementary", "U+674E", "CJK UNIFIED IDEOGRAPHS 674E", "Signatures");

        assertThat(Pdfs.text(Files.readAllBytes(binder(Set.of(id)))))
                .contains("Live Oak Elementary", "Left out", "a character that none of the fonts can draw");
    }

    @Test
    void isRefusedAsAFileOfItsOwnWithASentence() {
        var target = folder.resolve("agreement.pdf");
        var export = campus.workspace().exports().agreement(id, OptionalInt.empty(), ExportFormat.PDF, target);

        assertProblem("pdf.glyph-missing", export::write);
        assertThat(target).doesNotExist();
    }
}
