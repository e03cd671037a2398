package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.seal.SealKeyState;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Pdfs;
import org.junit.jupiter.api.Test;

@Beside
class ExportServiceTest extends OneCampusTest {
    @Test
    void writesSignedAgreementAsPdf() {
        var target = folder.resolve("agreement.pdf");
        var written = export(campus.signed(), OptionalInt.of(1), ExportFormat.PDF, target)
                .write();
        assertThat(written).isEqualTo(target);
        assertThat(start(target)).startsWith("%PDF-");
    }

    @Test
    void writesSignedAgreementAsJsonWithItsHash() {
        var id = campus.signed();
        var target = folder.resolve("agreement.json");
        export(id, OptionalInt.empty(), ExportFormat.JSON, target).write();
        assertThat(target)
                .content()
                .contains("\"status\" : \"signed\"")
                .contains(campus.signing().revision(id).orElseThrow().sha256())
                .contains("Íñigo Muñoz");
    }

    @Test
    void writesDraftAsItStands() {
        var id = campus.draft();
        campus.agreements().saveState(id, "roles", new ItemState(ItemOutcome.UNRESOLVED, "Bus duty"));
        var target = folder.resolve("draft.json");
        export(id, OptionalInt.empty(), ExportFormat.JSON, target).write();
        assertThat(target)
                .content()
                .contains("\"status\" : \"draft\"")
                .contains("Bus duty")
                .doesNotContain("sha256");
    }

    @Test
    void privateNoteIsInNoExport() {
        var id = campus.draft();
        campus.agreements().savePrivateNote(id, "roles", "for my eyes only");
        var target = folder.resolve("draft.json");
        export(id, OptionalInt.empty(), ExportFormat.JSON, target).write();
        assertThat(target).content().doesNotContain("for my eyes only");
    }

    @Test
    void writesWorkbookOfOneAgreementAndOfAYear() {
        var id = campus.signed();
        var one = export(id, OptionalInt.empty(), ExportFormat.WORKBOOK, folder.resolve("one.xlsx"))
                .write();
        var all = campus.workspace()
                .exports()
                .workbook(OneCampus.YEAR, folder.resolve("all.xlsx"))
                .write();
        assertThat(start(one)).startsWith("PK");
        assertThat(start(all)).startsWith("PK");
    }

    @Test
    void whatIsWrittenIsWhatWasReadBefore() {
        var id = campus.complete();
        var target = folder.resolve("draft.json");
        var export = export(id, OptionalInt.empty(), ExportFormat.JSON, target);
        campus.agreements().saveState(id, "roles", new ItemState(ItemOutcome.UNRESOLVED, "Added later"));
        assertThat(export.write()).content().doesNotContain("Added later");
    }

    @Test
    void previewsTheVeryFileThatAnExportWrites() throws IOException {
        var id = campus.complete();
        var target = folder.resolve("agreement.pdf");
        var printout = campus.workspace().exports().printout(id);
        printout.save(target, printout.pdf()).write();

        assertThat(printout.pdf()).isEqualTo(Files.readAllBytes(target));
        assertThat(printout.fileName()).endsWith(".pdf");
    }

    @Test
    void previewsTheVeryPagesOfASealedFileOnceThereIsAKey() throws IOException {
        var id = campus.signed();
        var target = folder.resolve("agreement.pdf");
        export(id, OptionalInt.empty(), ExportFormat.PDF, target).write();

        var shown = Pdfs.text(campus.workspace().exports().printout(id).pdf());
        assertThat(shown).isEqualTo(Pdfs.text(Files.readAllBytes(target)));
    }

    @Test
    void previewOfASignedAgreementMakesNoKeyAndNoSeal() throws IOException {
        var id = campus.signed();
        var events = campus.workspace().audit().events().size();
        var pdf = campus.workspace().exports().printout(id).pdf();

        assertThat(Pdfs.text(pdf)).contains("There is none yet: it is made when the agreement is exported.");
        var file = Files.write(folder.resolve("shown.pdf"), pdf);
        assertThat(campus.workspace().seals().verify(file)).isInstanceOf(SealVerdict.NotSealed.class);
        assertThat(campus.workspace().sealKeys().state()).isEqualTo(new SealKeyState.NoneYet());
        assertThat(campus.workspace().audit().events()).hasSize(events);
        try (var keys = Files.newDirectoryStream(folder.resolve("data"), "*.p12")) {
            assertThat(keys).isEmpty();
        }
    }

    @Test
    void previewOfASignedAgreementWritesNoKeyForOneThatIsGone() throws IOException {
        var id = campus.signed();
        export(id, OptionalInt.empty(), ExportFormat.PDF, folder.resolve("agreement.pdf"))
                .write();
        var before = campus.workspace().sealKeys().state();
        campus.reopen();
        try (var keys = Files.newDirectoryStream(folder.resolve("data"), "*.p12")) {
            for (var key : keys) {
                Files.delete(key);
            }
        }
        var shown = Pdfs.text(campus.workspace().exports().printout(id).pdf());
        assertThat(shown).contains("There is none yet: it is made when the agreement is exported.");
        try (var keys = Files.newDirectoryStream(folder.resolve("data"), "*.p12")) {
            assertThat(keys).isEmpty();
        }
        // Whoever asks for it gets the same key back from the store, and no new one.
        assertThat(campus.workspace().sealKeys().state())
                .isInstanceOf(SealKeyState.Ready.class)
                .isEqualTo(before);
    }

    @Test
    void sealSaysWhoseCopyAFileIsAndWhatItLeavesOut() {
        var id = campus.signed();
        var file = folder.resolve("agreement.pdf");
        for (var audience : Audience.values()) {
            var exports = campus.workspace().exports();
            exports.agreement(id, OptionalInt.empty(), ExportFormat.PDF, audience, file)
                    .write();
            var copy = exports.copy(id, OptionalInt.empty(), audience);
            assertThat(campus.workspace().seals().verify(file))
                    .isInstanceOfSatisfying(
                            SealVerdict.Unchanged.class,
                            found -> assertThat(found.text().facts().copy()).hasValueSatisfying(told -> {
                                assertThat(told.audience()).isEqualTo(audience);
                                assertThat(told.isExcerpt()).isEqualTo(copy.isExcerpt());
                            }));
        }
    }

    @Test
    void recordsThatARevisionWasPrintedAndWhere() {
        var id = campus.signed();
        campus.workspace().exports().printout(id).recordPrinted("Copy room");

        assertThat(campus.workspace().audit().events(id).getLast()).satisfies(event -> {
            assertThat(event.action()).isEqualTo(AuditAction.PRINTED);
            assertThat(event.about().revision()).hasValue(1);
            assertThat(event.words()).isEqualTo("Copy room");
        });
    }

    @Test
    void refusesRevisionThatIsNotThere() {
        var id = campus.complete();
        var target = folder.resolve("agreement.pdf");
        assertProblem("export.other-revision", () -> export(id, OptionalInt.of(1), ExportFormat.PDF, target));
        campus.signing().prepare(id);
        assertProblem("export.other-revision", () -> export(id, OptionalInt.of(2), ExportFormat.PDF, target));
    }

    @Test
    void refusesWorkbookOfAYearWithoutAgreements() {
        assertProblem(
                "export.no-agreements",
                () -> campus.workspace().exports().workbook(OneCampus.YEAR, folder.resolve("none.xlsx")));
    }

    @Test
    void countsForTheBinderOnlyWhatIsSigned() {
        campus.ready();
        var exports = campus.workspace().exports();

        assertThat(exports.copies(YearFile.BINDER, OneCampus.YEAR, Optional.empty(), Audience.BINDER)
                        .agreements())
                .isZero();
        assertThat(exports.copies(YearFile.WORKBOOK, OneCampus.YEAR, Optional.empty(), Audience.DISTRICT)
                        .agreements())
                .isEqualTo(1);
    }

    @Test
    void suggestsNamesThatEverySystemTakes() {
        assertThat(suggestedName("Live Oak Elementary"))
                .isEqualTo("Partnership agreement - Live Oak Elementary - 2026-27 - Binder copy.pdf");
        assertThat(suggestedName("K/8: “A\\B” <C>|D?*"))
                .isEqualTo("Partnership agreement - K-8- “A-B” -C--D-- - 2026-27 - Binder copy.pdf");
        assertThat(FileNames.of("pdf", "ends in dots. . ")).isEqualTo("ends in dots.pdf");
    }

    @Test
    void shortensLongNamesButKeepsTheYear() {
        var name = suggestedName("ễ".repeat(200));
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        assertThat(name).endsWith("ễ - 2026-27 - Binder copy.pdf");
    }

    @Test
    void suggestsNameForTheWorkbookOfAYear() {
        assertThat(campus.workspace().exports().suggestedName(OneCampus.YEAR))
                .isEqualTo("Partnership agreements 2026-27.xlsx");
    }

    private String suggestedName(String campusName) {
        campus.workspace().campuses().change(new Campus(campus.campus().id(), campusName, "101", Level.ELEMENTARY));
        var id = campus.agreements().find(campus.campus().id(), OneCampus.YEAR).orElseGet(campus::draft);
        return campus.workspace()
                .exports()
                .suggestedName(campus.agreements().agreement(id), ExportFormat.PDF, Audience.BINDER);
    }

    private FileExport export(AgreementId id, OptionalInt revision, ExportFormat format, Path target) {
        return campus.workspace().exports().agreement(id, revision, format, target);
    }

    private static String start(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
