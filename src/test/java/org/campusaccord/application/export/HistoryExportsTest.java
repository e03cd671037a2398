package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.application.seal.SealVerdict.Altered;
import org.campusaccord.application.seal.SealVerdict.Unchanged;
import org.campusaccord.application.seal.VerdictWords;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.export.pdf.Standards;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.OpenedFile;
import org.campusaccord.testing.Pdfs;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An amended agreement with its earlier versions in one file, from the store to the check of the file. */
@Beside
class HistoryExportsTest extends OneCampusTest {
    private static final PartRef MATRIX = new PartRef("confidentiality", "who-may-know");

    private static final PartRef CLIENTS = new PartRef("clients", "clients");
    private static final String TEACHER = "Marigoldine";

    private AgreementId id;

    @BeforeEach
    void amendTwice() {
        id = campus.signed();
        var amending = new Amending(campus);
        amending.laid(id, "Second words.");
        amending.signAll(id);
        amending.laid(id, "Third words.");
        amending.signAll(id);
    }

    private HistoryExports history() {
        return campus.workspace().exports().history();
    }

    private Path export(Audience audience) {
        return export(OptionalInt.empty(), audience);
    }

    private Path export(OptionalInt newest, Audience audience) {
        return history()
                .export(id, newest, audience, folder.resolve("history.pdf"))
                .writeAndRecord();
    }

    /** A version in a file of its own. */
    private Path alone(int revision, Audience audience) {
        return campus.workspace()
                .exports()
                .agreement(id, OptionalInt.of(revision), ExportFormat.PDF, audience, folder.resolve("alone.pdf"))
                .writeAndRecord();
    }

    private SealVerdict verify(byte[] bytes) throws IOException {
        return campus.workspace().seals().verify(Files.write(folder.resolve("checked.pdf"), bytes));
    }

    private List<String> words(SealVerdict verdict) {
        return new VerdictWords(new Messages(java.util.Locale.US), OneCampus.ZONE).lines(verdict);
    }

    private void assertConfirmed(SealVerdict verdict, int newest, Integer... earlier) {
        assertThat(verdict).isInstanceOfSatisfying(Unchanged.class, found -> {
            assertThat(found.isConfirmed()).isTrue();
            assertThat(found.text().facts().revision()).isEqualTo(newest);
            assertThat(found.earlier())
                    .extracting(text -> text.facts().revision())
                    .containsExactly(earlier);
        });
    }

    @Test
    void privateNotesAreInNoByte() throws IOException {
        var agreement = campus.agreements().agreement(id);
        var item = agreement.protocol().items().getFirst().key();
        campus.agreements().savePrivateNote(id, item, "Quillfeather");
        for (var audience : Audience.values()) {
            var opened = OpenedFile.of(export(audience));
            assertThat(opened.holds("Second words.")).isTrue();
            assertThat(opened.holds("Quillfeather")).isFalse();
        }
    }

    @Test
    void everyReadersFileIsConfirmedAndKeepsToTheStandards() throws IOException {
        for (var audience : Audience.values()) {
            assertConfirmed(verify(Files.readAllBytes(export(audience))), 3, 1, 2);
        }
        assertThat(Standards.broken(Files.readAllBytes(export(Audience.DISTRICT))))
                .isEmpty();
    }

    @Test
    void holdsEachVersionThatIsAskedForAndNoLaterOne() throws IOException {
        var text = Pdfs.text(Files.readAllBytes(export(OptionalInt.of(2), Audience.BINDER)));
        assertThat(text).contains("Second words.").doesNotContain("Third words.");
        assertConfirmed(verify(Files.readAllBytes(folder.resolve("history.pdf"))), 2, 1);
    }

    @Test
    void ofOneVersionItIsThatVersionsOwnFile() throws IOException {
        var alone = alone(1, Audience.BINDER);
        assertThat(export(OptionalInt.of(1), Audience.BINDER)).hasSameBinaryContentAs(alone);
        var whole = Files.readAllBytes(export(Audience.BINDER));
        assertThat(Arrays.copyOf(whole, (int) Files.size(alone))).isEqualTo(Files.readAllBytes(alone));
    }

    @Test
    void cutBackToTheFirstVersionItIsAGoodFileThatWasAmendedSince() throws IOException {
        var whole = Files.readAllBytes(export(Audience.BINDER));
        int first = Files.readAllBytes(export(OptionalInt.of(1), Audience.BINDER)).length;
        var verdict = verify(Arrays.copyOf(whole, first));
        assertConfirmed(verdict, 1);
        assertThat(words(verdict))
                .anySatisfy(line -> assertThat(line).startsWith("Revision 3, signed on Aug 18, 2026, has taken its"));
    }

    @Test
    void checkTellsWhichVersionsAreInTheFileAndWhoSignedThem() throws IOException {
        var said = words(verify(Files.readAllBytes(export(Audience.BINDER))));
        assertThat(said)
                .containsSubsequence(
                        "Agreement of Live Oak Elementary, 2026–27, revision 3.",
                        "The signed words are the ones in this store.",
                        "The signed words are those of revision 2 in this store.",
                        "The signed words are those of revision 1 in this store.")
                .anySatisfy(line -> assertThat(line)
                        .contains("under seals of its own", "Live Oak Elementary, 2026–27, revision 1, sealed on"));
        assertThat(said.stream().filter(line -> line.startsWith("Íñigo Muñoz (Principal): “I agree”")))
                .hasSize(3);
    }

    @Test
    void checkTellsSinceWhichVersionAFileWasAltered() throws IOException {
        var whole = Files.readAllBytes(export(Audience.BINDER));
        int first = Files.readAllBytes(export(OptionalInt.of(1), Audience.BINDER)).length;
        whole[first + 2_000] ^= 1;
        var verdict = verify(whole);
        assertThat(verdict).isInstanceOf(Altered.class);
        assertThat(words(verdict).getFirst()).startsWith("Revision 1 in it");
    }

    @Test
    void refusesWhatWasNotSigned() {
        new Amending(campus).laid(id, "Fourth words.");
        assertThat(history().isOffered(id)).isFalse();
        assertProblem("export.not-signed", () -> export(OptionalInt.of(4), Audience.BINDER));
        assertProblem("export.other-revision", () -> export(OptionalInt.of(5), Audience.BINDER));
    }

    @Test
    void activityLogTellsThatTheEarlierVersionsWentAlong() {
        export(Audience.DISTRICT);
        assertThat(campus.workspace().audit().events())
                .filteredOn(event -> event.action() == AuditAction.EXPORTED)
                .extracting(event -> event.words())
                .contains("history.pdf (District copy), with earlier versions");
    }

    @Test
    void whatIsShownIsWhatIsSaved() throws IOException {
        export(Audience.BINDER);
        var printout = history().printout(id, Audience.BINDER);
        assertThat(printout.fileName())
                .isEqualTo("Partnership agreement - Live Oak Elementary - 2026-27 - Binder copy - with earlier"
                        + " versions.pdf");
        var saved = printout.save(folder.resolve("saved.pdf"), printout.pdf()).writeAndRecord();
        assertThat(saved).hasBinaryContent(printout.pdf());
    }

    @Test
    void showsThePagesBeforeThereIsAKey() throws IOException {
        var pdf = history().printout(id, Audience.BINDER).pdf();
        assertThat(Pdfs.text(pdf)).contains("Third words.", "Second words.", "There is none yet");
    }

    /** The district office may know who is coached, until the parties decide otherwise. */
    private void keepBackWhoIsCoached() {
        amend(MATRIX, new Answer.Matrix(Map.of("who-is-coached", Map.of("district-office", "shared"))));
        amend(CLIENTS, new Answer.People(List.of(new Answer.Client(TEACHER, "teacher", "volunteer", "Reading"))));
        assertThat(history().note(id, OptionalInt.empty(), Audience.DISTRICT).leftOut())
                .extracting(CopyNote.Line::what)
                .doesNotContain("Clients of the coach");
        amend(MATRIX, new Answer.Matrix(Map.of("who-is-coached", Map.of("district-office", "private"))));
    }

    private void amend(PartRef part, Answer answer) {
        var amendments = campus.workspace().amendments();
        var next = amendments.begin(id, Optional.empty()).id();
        amendments.saveAnswer(next, part, answer);
        amendments.saveReason(next, "Trust", Optional.of(campus.coach(id).person()));
        amendments.lay(next);
        new Amending(campus).signAll(id);
    }

    @Test
    void noVersionTellsAReaderWhatALaterOneKeepsFromThem() throws IOException {
        keepBackWhoIsCoached();
        assertThat(OpenedFile.of(export(OptionalInt.of(5), Audience.DISTRICT)).holds(TEACHER))
                .isFalse();
        assertThat(OpenedFile.of(alone(5, Audience.DISTRICT)).holds(TEACHER)).isFalse();
        assertThat(OpenedFile.of(alone(5, Audience.PRINCIPAL)).holds(TEACHER)).isTrue();
        assertThat(OpenedFile.of(export(Audience.DISTRICT)).holds(TEACHER)).isFalse();
        assertThat(OpenedFile.of(export(Audience.PRINCIPAL)).holds(TEACHER)).isTrue();
        assertConfirmed(verify(Files.readAllBytes(export(Audience.DISTRICT))), 6, 1, 2, 3, 4, 5);
    }

    @Test
    void noteNamesWhatIsLeftOutOfAllVersionsOnce() {
        keepBackWhoIsCoached();
        var note = history().note(id, OptionalInt.empty(), Audience.DISTRICT);
        assertThat(note.leftOut())
                .extracting(CopyNote.Line::what)
                .containsExactly("Private notes", "Ten roles of a coach – Share of time", "Teachers, teams and grades");
        assertThat(note.remarks())
                .contains("6 versions stand in the file, the newest first, each under seals of its own.");
    }
}
