package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.OptionalInt;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.Test;

@Beside
class VerifyCommandTest extends SealedExportTest {
    @Test
    void saysWhoseAgreementItIsAndWhoSigned() {
        var said = verify(file);
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "Unchanged since it was sealed on Aug 18, 2026",
                        "Agreement of Live Oak Elementary, 2026–27, revision 1.",
                        "This is the binder copy; it holds all shared words.",
                        "Íñigo Muñoz (Principal): “I agree”",
                        "Sealed by this installation",
                        "The signed words are the ones in this store.",
                        "“unknown”");
    }

    @Test
    void saysWhoseCopyItIsAndWhatThatLeavesOut() {
        assertThat(verify(export("principal.pdf", "principal")).out())
                .contains("This is the principal’s copy; it holds all shared words.");
        assertThat(verify(export("district.pdf", "district")).out())
                .contains("This is the district copy, an excerpt; left out: ");
    }

    @Test
    void saysWhatHasTakenThePlaceOfARevision() {
        var elsewhere = folder.resolve("elsewhere");
        var first = folder.resolve("first.pdf");
        try (var campus = OneCampus.in(elsewhere)) {
            var id = campus.signed();
            campus.workspace()
                    .exports()
                    .agreement(id, OptionalInt.empty(), ExportFormat.PDF, first)
                    .write();
            var amending = new Amending(campus);
            amending.laid(id, "Other words.");
            amending.signAll(id);
        }
        var said = new Program(elsewhere).run("verify", first.toString());
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        assertThat(said.out())
                .contains(
                        ", but amended since.",
                        "Revision 2, signed on Aug 18, 2026, has taken its place",
                        "no longer the text in force",
                        "The signed words are those of revision 1 in this store.");
    }

    @Test
    void saysWhichEarlierVersionsAreInTheFile() {
        var elsewhere = folder.resolve("elsewhere");
        try (var campus = OneCampus.in(elsewhere)) {
            var id = campus.signed();
            var amending = new Amending(campus);
            amending.laid(id, "Other words.");
            amending.signAll(id);
        }
        var amended = new Program(elsewhere);
        var both = folder.resolve("both.pdf");
        var export = "export agreement --campus 101 --year 2026-27 --with-earlier --out " + both + " --format ";
        var done = amended.line(export + "pdf");
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).contains("Two versions stand in the file, the newest first", both.toString());

        var said = amended.run("verify", both.toString());
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "Agreement of Live Oak Elementary, 2026–27, revision 2.",
                        "the agreement of Live Oak Elementary, 2026–27, revision 1, sealed on",
                        "The signed words are those of revision 1 in this store.");
    }

    @Test
    void onlyPdfHoldsSeveralVersions() {
        var target = folder.resolve("both.docx");
        var said = program.line(
                "export agreement --campus 101 --year 2026-27 --with-earlier --format docx --out " + target);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--with-earlier goes with --format pdf");
        assertThat(target).doesNotExist();
    }

    @Test
    void endsWithOneWhenAltered() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        var said = verify(Files.write(folder.resolve("altered.pdf"), bytes));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Altered: this file is not as it was sealed.", "No seal in it holds.");
    }

    @Test
    void saysOfABinderThatItIsNeverSealed() {
        var binder = folder.resolve("binder.pdf");
        assertThat(program.run("export", "binder", "--year", "2026-27", "--out", binder.toString())
                        .code())
                .isZero();
        var said = verify(binder);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("“Coaching partnership binder", "Binders, drafts, packets", "check its own PDF file");
    }

    @Test
    void endsWithOneForWhatIsNoPdf() throws IOException {
        var said = verify(Files.writeString(folder.resolve("note.txt"), "Hello"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("note.txt is not a PDF file");
    }

    @Test
    void doesNotVouchForTheSealOfAnotherInstallation() throws IOException {
        var here = keys().getFirst().getFileName().toString();
        data = folder.resolve("other");
        program = new Program(data);
        try (var campus = OneCampus.in(data)) {
            campus.signed();
        }
        var said = verify(file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Sealed by an installation that is not this one", here.substring(19, 27));
    }

    @Test
    void saysWithoutAStoreWhetherTheFileWasChanged() throws IOException {
        data = folder.resolve("nothing");
        program = new Program(data);
        var said = verify(file);
        assertThat(said.code()).as(said.err()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "Unchanged since it was sealed on Aug 18, 2026",
                        "Sealed by an installation that is not this one");
        assertThat(data).doesNotExist();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        assertThat(verify(Files.write(folder.resolve("altered.pdf"), bytes)).out())
                .contains("Altered: this file is not as it was sealed.");
    }

    @Test
    void vouchesForAgreementThatIsDeletedButStillKept() {
        try (var workspace = open()) {
            var id = workspace.agreements().summaries().getFirst().id();
            workspace.deletion().delete(id, "A test");
        }
        assertThat(verify(file).code()).isZero();
    }
}
