package org.campusaccord.application.calendar;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class CalendarServiceTest {
    @TempDir
    Path folder;

    private OneCampus campus;

    @BeforeEach
    void open() {
        campus = OneCampus.in(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        campus.close();
    }

    private String export() throws IOException {
        var file = folder.resolve("dates.ics");
        campus.workspace()
                .calendars()
                .calendar(OneCampus.YEAR, Optional.empty(), file)
                .writeAndRecord();
        return Files.readString(file).replace("\r\n ", "");
    }

    private static List<String> uids(String file) {
        return file.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    @Test
    void writesTheDatesOfASignedAgreement() throws IOException {
        campus.signed();

        assertThat(export())
                .contains(
                        "SUMMARY:Agreement meeting: Live Oak Elementary",
                        "Live Oak Elementary: First of milestones",
                        "Due\\, Live Oak Elementary: Share the fall results",
                        "SUMMARY:Standing coaching meeting: Live Oak Elementary",
                        "SUMMARY:School year 2026–27 ends");
    }

    @Test
    void namesEachThingTheSameInEveryFile() throws IOException {
        campus.signed();
        var first = uids(export());
        campus.reopen();

        assertThat(uids(export())).isEqualTo(first).doesNotHaveDuplicates();
    }

    @Test
    void putsNothingButTheMeetingOfADraftIntoACalendar() throws IOException {
        campus.complete();

        assertThat(uids(export())).hasSize(2).anyMatch(uid -> uid.startsWith("UID:meeting-"));
    }

    @Test
    void tellsTheActivityLog() throws IOException {
        campus.signed();
        export();

        assertThat(campus.workspace().audit().events().getFirst().action()).isEqualTo(AuditAction.EXPORTED);
    }

    @Test
    void refusesAYearWithoutAgreements() {
        var calendars = campus.workspace().calendars();
        var none = new SchoolYear(2020);
        var file = folder.resolve("none.ics");
        assertThatThrownBy(() -> calendars.calendar(none, Optional.empty(), file))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void givesACommitmentTheNewestDayOfItsCheckIns() {
        var agreement = agreement();
        var due =
                commitment(agreement, new CommitmentCheck(Optional.empty(), "", Optional.of(LocalDate.of(2027, 1, 8))));

        assertThat(due.when()).isEqualTo(new When.Day(LocalDate.of(2027, 1, 8)));
        assertThat(due.cancelled()).isFalse();
    }

    @Test
    void strikesOutACommitmentThatIsDone() {
        var due = commitment(agreement(), new CommitmentCheck(Optional.of(Progress.DONE), "", Optional.empty()));

        assertThat(due.cancelled()).isTrue();
        assertThat(due.alarms()).isEmpty();
    }

    @Test
    void listsEachCheckInOnItsDay() {
        var agreement = agreement();
        var planned = checkIn(agreement, CheckInState.PLANNED, Optional.empty(), Map.of());
        var held = checkIn(agreement, CheckInState.HELD, Optional.of(LocalDate.of(2026, 10, 9)), Map.of());

        assertThat(entries(agreement, planned).findFirst().orElseThrow().when())
                .isEqualTo(new When.Day(LocalDate.of(2026, 10, 5)));
        assertThat(entries(agreement, held).findFirst().orElseThrow().when())
                .isEqualTo(new When.Day(LocalDate.of(2026, 10, 9)));
    }

    /** Unfolded, by the id of each thing. */
    private Map<String, String> events() throws IOException {
        return Pattern.compile("BEGIN:VEVENT.*?END:VEVENT", Pattern.DOTALL)
                .matcher(export())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toMap(event -> uids(event).getFirst(), event -> event));
    }

    private List<String> events(String kind) throws IOException {
        return events().entrySet().stream()
                .filter(event -> event.getKey().startsWith("UID:" + kind))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void strikesOutACheckInThatWasTakenAway() throws IOException {
        var checkIns = campus.workspace().checkIns();
        var id = campus.signed();
        var before = uids(export());
        checkIns.remove(checkIns.checkIns(id).getFirst().id());

        assertThat(uids(export())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(events("check-in-"))
                .filteredOn(event -> event.contains("STATUS:CANCELLED"))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .doesNotContain("VALARM");
    }

    @Test
    void strikesOutACommitmentThatAnAmendmentTookAway() throws IOException {
        var id = campus.signed();
        var amended = new Amending(campus).written(id, "New words about roles.");
        var gone = campus.agreements().agreement(id).commitments().getFirst();
        var amendments = campus.workspace().amendments();
        amendments.saveCommitment(
                amended.id(),
                new CommitmentChange(
                        0, Optional.of(gone.id()), true, gone.itemKey(), gone.what(), gone.owner(), gone.due()));
        amendments.lay(amended.id());
        new Amending(campus).signAll(id);

        assertThat(events("commitment-"))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("STATUS:CANCELLED");
    }

    @Test
    void strikesOutDatesThatAnAmendmentTookAway() throws IOException {
        var id = campus.signed();
        var before = uids(export());
        var amended = new Amending(campus).written(id, "New words about roles.");
        var amendments = campus.workspace().amendments();
        var first = new Answer.Milestone("First month", Optional.of(LocalDate.of(2026, 9, 25)), "");
        amendments.saveAnswer(
                amended.id(), new PartRef("timelines", "milestones"), new Answer.Milestones(List.of(first)));
        amendments.lay(amended.id());
        new Amending(campus).signAll(id);

        assertThat(uids(export())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(events("milestone-"))
                .filteredOn(event -> event.contains("STATUS:CANCELLED"))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("Last of milestones");
    }

    @Test
    void nothingGoesOnAfterAnEarlyEnd() throws IOException {
        var id = campus.signed();
        campus.clock().set(OneCampus.NOW.plusMonths(2));
        var end = new AgreementEnd(OneCampus.NOW.plusMonths(2).toLocalDate(), EndReason.COACH_MOVES, "");
        campus.workspace().endings().end(id, end);

        assertThat(events("check-in-")).hasSize(2).allMatch(event -> event.contains("STATUS:CANCELLED"));
        assertThat(events("commitment-")).allMatch(event -> event.contains("STATUS:CANCELLED"));
        assertThat(events("standing-")).allMatch(event -> event.contains("UNTIL=20261019T045959Z"));
    }

    private Agreement agreement() {
        AgreementId id = campus.signed();
        AgreementService agreements = campus.agreements();
        return agreements.agreement(id);
    }

    private static CheckIn checkIn(
            Agreement agreement,
            CheckInState state,
            Optional<LocalDate> heldOn,
            Map<org.campusaccord.domain.agreement.CommitmentId, CommitmentCheck> commitments) {
        return new CheckIn(
                new CheckInId(4),
                agreement.id(),
                "Autumn",
                LocalDate.of(2026, 10, 5),
                true,
                state,
                heldOn,
                Map.of(),
                commitments,
                Map.of(),
                Map.of(),
                Map.of(),
                StandingMeetings.NONE,
                "");
    }

    private static CalendarEntry commitment(Agreement agreement, CommitmentCheck check) {
        var commitment = agreement.commitments().getFirst();
        var checkIn = checkIn(
                agreement, CheckInState.HELD, Optional.of(LocalDate.of(2026, 10, 9)), Map.of(commitment.id(), check));
        return all(agreement, checkIn)
                .filter(entry -> entry.uid().startsWith("commitment-"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<CalendarEntry> entries(Agreement agreement, CheckIn checkIn) {
        return all(agreement, checkIn).filter(entry -> entry.uid().startsWith("check-in-"));
    }

    private static Stream<CalendarEntry> all(Agreement agreement, CheckIn checkIn) {
        var span = YearSpan.of(OneCampus.YEAR, SchoolYear.USUAL_START, OneCampus.ZONE);
        return new CampusDates(new Messages(java.util.Locale.US), "s", span)
                .of(agreement, OtherDates.of(checkIn)).stream();
    }
}
