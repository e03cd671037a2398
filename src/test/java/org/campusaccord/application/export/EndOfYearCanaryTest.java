package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusaccord.application.rollover.RollOverOrder;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.OpenedFile;
import org.campusaccord.testing.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed when a partnership ends early, and what a new year is to talk about, stands in the window and in no file. */
@Beside
class EndOfYearCanaryTest extends OneCampusTest {
    private static final String CANARY = "Quillfeather";

    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void sign() {
        id = campus.signed();
    }

    /** Every copy for every reader, and the books of its year. */
    private List<Path> copies(AgreementId agreement, SchoolYear year) {
        var exports = campus.workspace().exports();
        var files = new ArrayList<FileExport>();
        for (var audience : Audience.values()) {
            for (var format : ExportFormat.OF_AGREEMENTS) {
                var file = folder.resolve(audience + " " + format + "." + format.extension());
                files.add(exports.agreement(agreement, OptionalInt.empty(), format, audience, file));
            }
        }
        files.add(exports.workbook(year, folder.resolve("district.xlsx")));
        files.add(exports.activity(folder.resolve("activity.xlsx")));
        files.add(campus.workspace()
                .binders()
                .binder(
                        year,
                        Optional.empty(),
                        folder.resolve("binder.pdf"),
                        BinderService.Reading.HERE,
                        Progress.UNSEEN));
        files.add(campus.workspace().calendars().calendar(year, Optional.empty(), folder.resolve("dates.ics")));
        return files.stream().map(FileExport::writeAndRecord).toList();
    }

    private static void assertNowhere(List<Path> files) throws IOException {
        for (var file : files) {
            var opened = OpenedFile.of(file);
            assertThat(opened.holds(CANARY)).as("%s", file.getFileName()).isFalse();
            assertThat(opened.holds("Live Oak"))
                    .as("%s is read", file.getFileName())
                    .isTrue();
        }
    }

    @Test
    void wordsOfAnEarlyEndAreInNoFile() throws IOException {
        var today = LocalDate.from(OneCampus.NOW);
        campus.workspace().endings().end(id, new AgreementEnd(today, EndReason.COACH_MOVES, CANARY));

        assertNowhere(copies(id, OneCampus.YEAR));
    }

    @Test
    void whatIsToBeTalkedAboutIsInNoFileOfTheNewYear() throws IOException {
        Reviews.of(campus.workspace(), id).revealed();
        var reviews = campus.workspace().yearReviews();
        reviews.saveClause(id, Amending.ROLES, new ClauseReview(Optional.of(ClauseDecision.CHANGE), CANARY));
        var draft = rolledOver();
        assertThat(campus.workspace().rollOvers().discussions(draft)).containsValue(CANARY);

        assertNowhere(copies(draft, OneCampus.YEAR.next()));
    }

    private AgreementId rolledOver() {
        var rollOvers = campus.workspace().rollOvers();
        var plan = rollOvers.plan(campus.campus().id(), OneCampus.YEAR);
        var left = plan.asked().stream()
                .collect(Collectors.toMap(
                        open -> open.commitment().id(), _ -> (CommitmentChoice) new CommitmentChoice.Leave()));
        var draft =
                rollOvers.rollOver(new RollOverOrder(campus.campus().id(), OneCampus.YEAR, 1, Set.of(), left, false));
        // So that the calendar of the new year has a date.
        campus.agreements().changeMeetingDate(draft, Optional.of(LocalDate.of(2027, 8, 17)));
        return draft;
    }
}
