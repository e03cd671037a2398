package org.campusaccord.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Summary;
import org.campusaccord.document.Workbook;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.CheckIns;
import org.campusaccord.testing.Revisions;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

class DistrictWorkbookTest {
    private final Workbook workbook = new DistrictWorkbook(
                    new Messages(Locale.US), PrintSettings.USUAL, LocalDate.of(2026, 9, 10))
            .compose(
                    List.of(
                            AgreementRecord.of(
                                    AgreementStatus.SIGNED,
                                    Revisions.signed(Agreements.filled().build()),
                                    List.of()),
                            Agreements.draft(Agreements.empty()
                                    .campus("Cedar Park Middle")
                                    .build())),
                    List.of(new CampusYear(
                            new Campus(new CampusId(9), "Pecan Grove High", "109", Level.HIGH),
                            new SchoolYear(2026),
                            List.of())),
                    List.of(new AuditEvent(
                            ZonedDateTime.of(2026, 8, 18, 9, 30, 0, 0, ZoneId.of("America/Chicago")),
                            "Rosalind Achterberg",
                            AuditAction.DELETED,
                            AuditSubject.of(new AgreementId(1), "Live Oak Elementary", new SchoolYear(2026)),
                            "Begun by mistake")));

    private Sheet sheet(String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CellValue cell(Sheet sheet, int row, String column) {
        var titles = sheet.columns().stream().map(Sheet.Column::title).toList();
        return sheet.rows().stream().skip(row).findFirst().orElseThrow().get(titles.indexOf(column));
    }

    @Test
    void countsWhatACheckInSaidWithoutItsWords() {
        var composed = new DistrictWorkbook(
                        new Messages(Locale.US),
                        PrintSettings.USUAL,
                        LocalDate.of(2027, 1, 20),
                        _ -> List.of(CheckIns.held(), CheckIns.planned(LocalDate.of(2027, 1, 13))))
                .compose(
                        List.of(AgreementRecord.of(
                                AgreementStatus.SIGNED,
                                Revisions.signed(Agreements.filled().build()),
                                List.of())),
                        List.of(),
                        List.of());
        var checkIns = composed.sheets().get(5);
        assertThat(checkIns.rows()).hasSize(2);
        assertThat(cell(checkIns, 0, "Held on")).isEqualTo(new CellValue.Date(CheckIns.HELD));
        assertThat(cell(checkIns, 0, "State")).isEqualTo(CellValue.text("Held"));
        assertThat(cell(checkIns, 0, "Items working")).isEqualTo(CellValue.count(2));
        assertThat(cell(checkIns, 0, "Stuck")).isEqualTo(CellValue.count(1));
        assertThat(cell(checkIns, 0, "Meetings missed")).isEqualTo(CellValue.count(3));
        assertThat(cell(checkIns, 0, "Communication, 1 to 5")).isEqualTo(new CellValue.Count(2.5));
        assertThat(cell(checkIns, 1, "State")).isEqualTo(CellValue.text("Overdue"));
        assertThat(cell(checkIns, 1, "Items working")).isEqualTo(CellValue.EMPTY);
        assertThat(checkIns.rows().stream().toList().toString())
                .doesNotContain("Testing takes")
                .doesNotContain("bell schedule");
    }

    @Test
    void hasItsSheetsInOrder() {
        assertThat(workbook.sheets())
                .extracting(Sheet::name)
                .containsExactly("Overview", "Goals", "Answers", "Commitments", "Signatures", "Check-ins", "Activity");
        assertThat(workbook.title()).isEqualTo("Partnership agreements 2026–27");
    }

    @Test
    void countsOutcomesOnOneRowAnAgreement() {
        var overview = sheet("Overview");

        assertThat(overview.rows()).hasSize(3);
        assertThat(cell(overview, 0, "Items agreed")).isEqualTo(CellValue.count(2));
        assertThat(cell(overview, 0, "With a reservation")).isEqualTo(CellValue.count(1));
        assertThat(cell(overview, 0, "Unresolved")).isEqualTo(CellValue.count(1));
        assertThat(cell(overview, 0, "Commitments")).isEqualTo(CellValue.count(2));
        assertThat(cell(overview, 0, "Signed on")).isEqualTo(new CellValue.Date(LocalDate.of(2026, 8, 18)));
        assertThat(cell(overview, 1, "Signed on")).isEqualTo(CellValue.EMPTY);
    }

    @Test
    void saysWhoHasSignedAndWhichCampusHasNotBegun() {
        var overview = sheet("Overview");

        assertThat(cell(overview, 0, "Signed by"))
                .isEqualTo(CellValue.text("Íñigo Muñoz, Nguyễn Thị Hồng, Dana O’Brien-Smith"));
        assertThat(cell(overview, 0, "Not signed yet")).isEqualTo(CellValue.EMPTY);
        assertThat(cell(overview, 2, "Campus")).isEqualTo(CellValue.text("Pecan Grove High"));
        assertThat(cell(overview, 2, "Status")).isEqualTo(CellValue.text("Not begun"));
    }

    @Test
    void listsGoalsWithTheirMeasureAndHowTheyLineUp() {
        assertThat(sheet("Goals").rows())
                .extracting(row -> row.get(2), row -> row.get(3), row -> row.get(4), row -> row.get(5))
                .containsExactly(
                        Tuple.tuple(
                                CellValue.text("Campus goal"),
                                CellValue.text("More readers at grade level"),
                                CellValue.text("District reading test"),
                                CellValue.text("52 percent")),
                        Tuple.tuple(
                                CellValue.text("How the goals line up"),
                                CellValue.text("One line of goals.\n\nEach serves the next."),
                                CellValue.EMPTY,
                                CellValue.EMPTY));
    }

    private List<List<CellValue>> figures(String title) {
        return workbook.summary().orElseThrow().figures().stream()
                .map(Summary.Figures::sheet)
                .filter(sheet -> sheet.name().equals(title))
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .toList();
    }

    private static List<CellValue> row(String name, int... numbers) {
        return Stream.concat(
                        Stream.of(CellValue.text(name)), Arrays.stream(numbers).mapToObj(CellValue::count))
                .toList();
    }

    @Test
    void countsAgreementsByStatus() {
        assertThat(figures("Agreements by status"))
                .containsExactly(row("Not begun", 1), row("Draft", 1), row("Ready to sign", 0), row("Signed", 1));
    }

    @Test
    void countsCommitmentsByPartyAndMonth() {
        assertThat(figures("Commitments by party"))
                .containsExactly(row("Principal", 1, 1, 0, 0), row("Instructional coach", 1, 0, 1, 0));
        assertThat(figures("Commitments by month")).containsExactly(row("Sep 2026", 1), row("Oct 2026", 1));
    }

    @Test
    void countsSignaturesThatAreMissing() {
        var partly = new DistrictWorkbook(new Messages(Locale.US), PrintSettings.USUAL, LocalDate.of(2026, 9, 10))
                .compose(
                        List.of(AgreementRecord.of(
                                AgreementStatus.READY,
                                Revisions.partlySigned(Agreements.filled().build()),
                                List.of())),
                        List.of(),
                        List.of());
        var signatures = partly.summary().orElseThrow().figures().get(1).sheet();
        assertThat(signatures.name()).isEqualTo("Signatures");
        assertThat(signatures.rows())
                .containsExactly(
                        row("Principal", 1, 0, 0), row("Instructional coach", 0, 0, 1), row("Coach champion", 0, 0, 1));
        assertThat(cell(partly.sheets().getFirst(), 0, "Not signed yet"))
                .isEqualTo(CellValue.text("Nguyễn Thị Hồng, Dana O’Brien-Smith"));
    }

    @Test
    void keepsCampusCodesAsText() {
        assertThat(cell(sheet("Overview"), 0, "Code")).isEqualTo(CellValue.text("101-004"));
    }

    @Test
    void givesEverySmallestFactARow() {
        assertThat(sheet("Answers").rows())
                .extracting(row -> row.get(4), row -> row.get(5))
                .contains(
                        pair("Target", CellValue.text("64 percent")),
                        pair("Data coach", CellValue.text("Primary")),
                        pair("Data coach – Share of time", new CellValue.Percent(0.4)),
                        pair("Robotics mentor", CellValue.text("Occasional")),
                        pair("First month – Date", new CellValue.Date(LocalDate.of(2026, 9, 18))),
                        pair("Grade 4 team – Focus", CellValue.text("Fractions")),
                        pair("Length in minutes", CellValue.count(45)),
                        pair("How time is spent – Principal", CellValue.text("Shared")),
                        pair("In their words", CellValue.text("Whether totals reach the district")));
    }

    private static Tuple pair(String field, CellValue value) {
        return Tuple.tuple(CellValue.text(field), value);
    }

    @Test
    void listsCommitmentsWithOwnerAndDate() {
        var commitments = sheet("Commitments");

        assertThat(cell(commitments, 0, "What")).isEqualTo(CellValue.text("Announce the goals"));
        assertThat(cell(commitments, 0, "Who")).isEqualTo(CellValue.text("Íñigo Muñoz"));
        assertThat(cell(commitments, 0, "By when")).isEqualTo(new CellValue.Date(LocalDate.of(2026, 9, 4)));
    }

    @Test
    void tellsWhoDidWhatAndWhy() {
        var activity = sheet("Activity");

        assertThat(cell(activity, 0, "When")).isEqualTo(new CellValue.Moment(LocalDateTime.of(2026, 8, 18, 9, 30)));
        assertThat(cell(activity, 0, "Who")).isEqualTo(CellValue.text("Rosalind Achterberg"));
        assertThat(cell(activity, 0, "What")).isEqualTo(CellValue.text("Deleted"));
        assertThat(cell(activity, 0, "School year")).isEqualTo(CellValue.text("2026–27"));
        assertThat(cell(activity, 0, "Revision")).isEqualTo(CellValue.EMPTY);
        assertThat(cell(activity, 0, "Details")).isEqualTo(CellValue.text("Begun by mistake"));
    }

    @Test
    void recordsHowAndWhenEachPartySigned() {
        var signatures = sheet("Signatures");

        assertThat(signatures.rows()).hasSize(3);
        assertThat(cell(signatures, 1, "How")).isEqualTo(CellValue.text("Typed on the computer"));
        assertThat(cell(signatures, 1, "When")).isEqualTo(new CellValue.Moment(LocalDateTime.of(2026, 8, 18, 15, 44)));
        assertThat(cell(signatures, 1, "Time zone")).isEqualTo(CellValue.text("America/Chicago"));
        assertThat(cell(signatures, 1, "Reservation or reason"))
                .isEqualTo(CellValue.text("I would like more time for mentoring."));
    }
}
