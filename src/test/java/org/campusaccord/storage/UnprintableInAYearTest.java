package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.campusaccord.application.document.Unprintable;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Pdfs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that no font has, in what a year's binder holds of an agreement. */
@Beside
class UnprintableInAYearTest {
    private static final LocalDate HELD = LocalDate.of(2026, 10, 14);

    @TempDir
    Path folder;

    private TamperedYear year;

    @BeforeEach
    void sign() {
        year = new TamperedYear(folder);
    }

    @AfterEach
    void close() {
        year.close();
    }

    /** As an earlier version of the program let people sign. */
    private void signUnprintably() {
        year.tamper(store -> store.update(DECISION)
                .set(DECISION.TYPED, "李明")
                .where(DECISION.TYPED.isNotNull())
                .execute());
    }

    private void checkInUnprintably() {
        year.campus().clock().set(HELD.atTime(15, 0));
        var checkIns = year.workspace().checkIns();
        var added = checkIns.add(year.id(), "Autumn", HELD);
        checkIns.begin(added);
        checkIns.notes().saveItem(added, "roles", new ItemCheck(Optional.of(Verdict.WORKING), "The mornings with 李"));
        checkIns.hold(added, HELD);
    }

    private YearCopy.Altered inTheBinder() {
        var found = year.altered(YearFile.BINDER, Audience.BINDER);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().reason()).isEqualTo(YearCopy.Reason.UNPRINTABLE);
        assertThat(found.getFirst().campus()).isEqualTo("Live Oak Elementary");
        return found.getFirst();
    }

    private List<String> places() {
        return inTheBinder().unprintable().stream().map(Unprintable::place).toList();
    }

    private String binderWithout() throws IOException {
        return Pdfs.text(Files.readAllBytes(year.binder(Audience.BINDER, Set.of(year.id()))));
    }

    @Test
    void isNamedBeforeTheBinderIsMade() {
        signUnprintably();

        assertThat(places()).containsExactly("Partnership agreement, Signatures");
        assertThat(inTheBinder().unprintable().getFirst().name()).contains("李", "U+674E");
    }

    @Test
    void isNoHindranceForTheWorkbook() throws IOException {
        signUnprintably();

        assertThat(year.altered(YearFile.WORKBOOK, Audience.DISTRICT)).isEmpty();
        assertThat(Files.size(year.workspace()
                        .exports()
                        .workbook(OneCampus.YEAR, folder.resolve("district.xlsx"))
                        .write()))
                .isPositive();
    }

    @Test
    void isInNoBinderUnlessItIsLeftOut() throws IOException {
        signUnprintably();

        var refused = catchThrowableOfType(ProblemException.class, () -> year.binder(Audience.BINDER, Set.of()));
        assertThat(refused.problem().key()).isEqualTo("binder.unprintable");
        assertThat(refused.problem().values())
                .containsExactly("Live Oak Elementary", "U+674E", "CJK UNIFIED IDEOGRAPHS 674E", "Signatures");
        assertThat(binderWithout())
                .contains("Live Oak Elementary", "Left out", "a character that none of the fonts can draw");
    }

    @Test
    void isFoundInAnEarlierVersion() throws IOException {
        signUnprintably();
        var amending = new Amending(year.campus());
        amending.laid(year.id(), "Changed words.");
        amending.signAll(year.id());

        assertThat(places()).containsExactly("Revision 1, no longer in force, Signatures");
        assertProblem("binder.unprintable", () -> year.binder(Audience.BINDER, Set.of()));
        assertThat(binderWithout()).contains("Left out");
    }

    @Test
    void isNoHindranceWhereNoEarlierVersionIsRead() throws IOException {
        signUnprintably();
        var amending = new Amending(year.campus());
        amending.laid(year.id(), "Changed words.");
        amending.signAll(year.id());

        assertThat(year.altered(YearFile.BINDER, Audience.DISTRICT)).isEmpty();
        assertThat(Files.size(year.binder(Audience.DISTRICT, Set.of()))).isPositive();
    }

    @Test
    void isFoundInTheWordsOfACheckIn() throws IOException {
        checkInUnprintably();

        assertThat(places()).singleElement().asString().startsWith("Check-in of Oct 14, 2026, ");
        assertProblem("binder.unprintable", () -> year.binder(Audience.BINDER, Set.of()));
        assertThat(binderWithout()).contains("Left out");
    }

    @Test
    void isNoHindranceForWhoeverGetsNoWordsOfCheckIns() throws IOException {
        checkInUnprintably();

        assertThat(year.altered(YearFile.BINDER, Audience.DISTRICT)).isEmpty();
        assertThat(Files.size(year.binder(Audience.DISTRICT, Set.of()))).isPositive();
    }

    @Test
    void isRefusedAsAFileOfItsOwnWithASentence() {
        signUnprintably();
        var target = folder.resolve("agreement.pdf");
        var export = year.workspace().exports().agreement(year.id(), OptionalInt.empty(), ExportFormat.PDF, target);

        assertProblem("pdf.glyph-missing", export::write);
        assertThat(target).doesNotExist();
    }
}
