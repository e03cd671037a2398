package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusaccord.application.rollover.RollOverOrder;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Pdfs;
import org.campusaccord.testing.Reviews;
import org.junit.jupiter.api.Test;

/** What a party thought alone and nobody has revealed is in no file, nor in the log. */
@Beside
class HiddenReflectionsTest extends ReviewedAgreementTest {
    private static final String CANARY = "Quillfeather";

    @Test
    void keepsReflectionsThatAreNotRevealedOutOfEveryFileAndLog() throws IOException {
        review();
        campus.workspace().yearReviews().saveReflection(id, campus.coach(id).person(), Reviews.thoughts(CANARY));
        var files = folder.resolve("files");
        Files.createDirectories(files);
        for (var format : ExportFormat.OF_AGREEMENTS) {
            campus.workspace()
                    .exports()
                    .agreement(id, OptionalInt.empty(), format, files.resolve("agreement." + format.extension()))
                    .writeAndRecord();
        }
        campus.workspace()
                .exports()
                .workbook(OneCampus.YEAR, files.resolve("district.xlsx"))
                .write();
        campus.workspace().exports().activity(files.resolve("activity.xlsx")).write();
        writeBinder(files.resolve("binder.pdf"));

        assertThat(FileWords.in(files)).doesNotContain(CANARY).contains("Live Oak Elementary");
        assertThat(Pdfs.text(campus.workspace().reviewExports().printout(id).pdf()))
                .doesNotContain(CANARY);
        assertThat(campus.workspace().audit().events().toString()).doesNotContain(CANARY);
        assertThat(campus.workspace().settings().settings().toString()).doesNotContain(CANARY);
    }

    @Test
    void keepsTheReflectionOfSomebodyWhoLeftOutOfEveryFileOfTheReview() throws IOException {
        var review = review();
        campus.workspace().yearReviews().saveReflection(id, campus.coach(id).person(), Reviews.thoughts(CANARY));
        var amending = new Amending(campus);
        campus.workspace()
                .affirmations()
                .affirm(id, amending.newCoach(id, "Ana Quintanilla").person());
        amending.signAll(id);
        review.signed();
        var files = Files.createDirectories(folder.resolve("files"));
        for (var format : List.of(ExportFormat.PDF, ExportFormat.WORD, ExportFormat.WORKBOOK)) {
            campus.workspace()
                    .reviewExports()
                    .review(id, format, files.resolve("review " + format + "." + format.extension()))
                    .writeAndRecord();
        }
        writeBinder(files.resolve("binder.pdf"));
        campus.workspace()
                .exports()
                .workbook(OneCampus.YEAR, files.resolve("district.xlsx"))
                .write();

        assertThat(FileWords.in(files)).doesNotContain(CANARY).contains("PRINCIPAL thought had most impact.");
        assertThat(campus.workspace().audit().events().toString()).doesNotContain(CANARY);
    }

    @Test
    void keepsReflectionsThatAreNotRevealedOutOfDatesLettersAndTheNextYear() throws IOException {
        review();
        var workspace = campus.workspace();
        workspace.yearReviews().saveReflection(id, campus.coach(id).person(), Reviews.thoughts(CANARY));
        workspace.yearReviews().plan(id, Optional.of(LocalDate.of(2027, 5, 20)));
        var files = Files.createDirectories(folder.resolve("files"));
        workspace
                .calendars()
                .calendar(OneCampus.YEAR, Optional.empty(), files.resolve("dates.ics"))
                .write();
        var checkIn = workspace.checkIns().checkIns(id).getFirst().id();
        workspace.checkInExports().pdf(checkIn, files.resolve("check-in.pdf")).write();
        var newcomer = new Amending(campus).newCoach(id, "Ana Quintanilla");
        workspace
                .handOvers()
                .export(id, newcomer.person(), files.resolve("hand-over.pdf"))
                .write();
        var plan = workspace.rollOvers().plan(campus.campus().id(), OneCampus.YEAR);
        var left = plan.asked().stream()
                .collect(Collectors.toMap(
                        open -> open.commitment().id(), _ -> (CommitmentChoice) new CommitmentChoice.Leave()));
        var draft = workspace
                .rollOvers()
                .rollOver(new RollOverOrder(campus.campus().id(), OneCampus.YEAR, 1, Set.of(), left, false));
        workspace.packets().export(draft, files.resolve("packet.pdf")).write();
        workspace
                .exports()
                .agreement(draft, OptionalInt.empty(), ExportFormat.JSON, files.resolve("draft.json"))
                .write();

        assertThat(FileWords.in(files)).doesNotContain(CANARY).contains("Live Oak Elementary", "Year-end review");
        assertThat(workspace.rollOvers().discussions(draft).toString()).doesNotContain(CANARY);
    }
}
