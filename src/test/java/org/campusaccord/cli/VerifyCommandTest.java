package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.seal.SealKeyState;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class VerifyCommandTest {
    private static final Passphrase PASSPHRASE = Passphrase.of("four words in a row");

    @TempDir
    Path folder;

    private Path data = Path.of("");
    private Path file = Path.of("");
    private Program program = new Program(Path.of(""));

    @BeforeEach
    void prepare() {
        data = folder.resolve("data");
        program = new Program(data);
        try (var campus = OneCampus.in(data)) {
            campus.signed();
        }
        file = export("agreement.pdf");
    }

    private Path export(String name) {
        return export(name, "binder");
    }

    private Path export(String name, String audience) {
        var target = folder.resolve(name);
        var done = program.run(
                "export",
                "agreement",
                "--campus",
                "101",
                "--year",
                "2026-27",
                "--format",
                "pdf",
                "--audience",
                audience,
                "--out",
                target.toString());
        assertThat(done.err()).isEmpty();
        return target;
    }

    private Program.Result verify(Path which) {
        return program.run("verify", which.toString());
    }

    private Workspace open() {
        return Composition.open(data, java.time.Clock.systemUTC(), java.util.Locale.US);
    }

    private List<Path> keys() throws IOException {
        try (var files = Files.newDirectoryStream(data, "*.p12")) {
            var found = new java.util.ArrayList<Path>();
            files.forEach(found::add);
            return found;
        }
    }

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

    @Test
    void sealsWithOneKeyAndNamesNobodyInItsFile() throws IOException {
        export("again.pdf");
        assertThat(keys()).singleElement().satisfies(key -> {
            assertThat(key.getFileName().toString()).matches("campus-accord-seal-[0-9a-f]{8}\\.p12");
            assertThat(Files.readString(key, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("Achterberg", "Live Oak");
        });
    }

    @Test
    void lostFileOfTheKeyIsWrittenAnew() throws IOException {
        var before = Files.readAllBytes(keys().getFirst());
        Files.delete(keys().getFirst());
        try (var workspace = open()) {
            assertThat(workspace.sealKeys().state()).isInstanceOf(SealKeyState.Ready.class);
        }
        assertThat(keys()).singleElement().satisfies(key -> assertThat(key).hasBinaryContent(before));
        assertThat(verify(export("other.pdf")).code()).isZero();
    }

    @Test
    void keyThatCannotBeReadIsToldAndNotReplaced() throws IOException {
        var key = keys().getFirst();
        var good = Files.readAllBytes(key);
        Files.write(key, new byte[10]);
        var refused = program.run(
                "export",
                "agreement",
                "--campus",
                "101",
                "--year",
                "2026-27",
                "--format",
                "pdf",
                "--out",
                folder.resolve("x.pdf").toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("could not be read or does not open", key.toString());
        assertThat(keys()).containsExactly(key);
        Files.write(key, good);
        assertThat(verify(export("other.pdf")).out()).contains("Sealed by this installation");
    }

    @Test
    void keyGoesAlongToANewComputer() throws IOException {
        var carried = folder.resolve("key.p12");
        SealKeyState before;
        try (var workspace = open()) {
            before = workspace.sealKeys().state();
            workspace.sealKeys().exportKey(carried, PASSPHRASE);
        }
        data = folder.resolve("new");
        try (var workspace = open()) {
            assertProblem(
                    "seal.key-unreadable",
                    () -> workspace.sealKeys().importKey(carried, Passphrase.of("another passphrase")));
            assertProblem("seal.key-unreadable", () -> workspace.sealKeys().importKey(file, PASSPHRASE));
            workspace.sealKeys().importKey(carried, PASSPHRASE);
            assertThat(workspace.sealKeys().state()).isEqualTo(before);
        }
    }

    @Test
    void keyFileOpensOnlyWithItsStore() throws IOException {
        var bytes = Files.readAllBytes(keys().getFirst());
        data = folder.resolve("other");
        try (var campus = OneCampus.in(data)) {
            var copied = Files.write(data.resolve("copied.p12"), bytes);
            assertProblem(
                    "seal.key-unreadable", () -> campus.workspace().sealKeys().importKey(copied, PASSPHRASE));
        }
    }

    @Test
    void refusesShortPassphraseForTheKey() {
        try (var workspace = open()) {
            assertProblem(
                    "seal.passphrase-short",
                    () -> workspace.sealKeys().exportKey(folder.resolve("key.p12"), Passphrase.of("short")));
        }
    }
}
