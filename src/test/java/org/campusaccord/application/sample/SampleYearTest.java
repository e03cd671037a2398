package org.campusaccord.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.due.Due;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year after the signing, in the district that people see who try the sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class SampleYearTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 12, 0);

    private final Composition stores = new Composition(new Messages(Locale.US));
    private final SettableClock clock = new SettableClock(NOW, OneCampus.ZONE);

    private Path folder = Path.of("");
    private Optional<Workspace> open = Optional.empty();

    @BeforeAll
    void build(@TempDir Path place) {
        folder = place;
        new SampleDistrict(stores).build(folder.resolve("data"), SamplePlan.USUAL, clock);
        open = Optional.of(stores.open(folder.resolve("data"), clock));
    }

    @AfterAll
    void close() {
        workspace().close();
    }

    @Test
    void todayShowsEveryGroup() {
        assertThat(due(workspace(), NOW.toLocalDate()))
                .extracting(due -> due.getClass().getSimpleName())
                .contains(
                        "Declined",
                        "SignaturesMissing",
                        "MeetingPast",
                        "MeetingToPrepare",
                        "PacketToSend",
                        "CheckInDue",
                        "CommitmentPast",
                        "ReviewToHold",
                        "LetterUnanswered",
                        "DraftToFinish",
                        "NotStarted");
    }

    @Test
    void amendmentsAreSignedAndWrittenAndWaitForSignatures() {
        assertThat(amendments(new SchoolYear(2026)))
                .filteredOn(amendment -> amendment.kind() == AmendmentKind.CHANGE)
                .extracting(Amendment::state)
                .contains(AmendmentState.DRAFT, AmendmentState.READY, AmendmentState.SIGNED);
        assertThat(amendments(new SchoolYear(2025)))
                .extracting(Amendment::state)
                .hasSizeGreaterThan(2)
                .containsOnly(AmendmentState.SIGNED);
    }

    @Test
    void newcomerHasAffirmed() {
        assertThat(amendments(new SchoolYear(2026)))
                .filteredOn(amendment -> amendment.kind() == AmendmentKind.AFFIRMATION)
                .extracting(Amendment::state)
                .containsExactly(AmendmentState.SIGNED);
    }

    @Test
    void onePartnershipEndedEarly() {
        assertThat(summaries(new SchoolYear(2026)))
                .filteredOn(summary -> workspace().endings().end(summary.id()).isPresent())
                .hasSize(1);
    }

    @Test
    void mostReviewsOfLastYearAreSigned() {
        assertThat(summaries(new SchoolYear(2025)))
                .filteredOn(summary -> workspace().reviewSigning().isSigned(summary.id()))
                .hasSizeBetween(14, 22);
    }

    @Test
    void mostDraftsBeganFromWhatWasKept() {
        var version = workspace().protocols().current().version();
        assertThat(workspace().rollOvers().plans(new SchoolYear(2025), version))
                .filteredOn(plan -> plan.situation().name().equals("DONE"))
                .hasSizeGreaterThan(9);
    }

    @Test
    void onlyDraftsHaveSomethingLeftToTalkAbout() {
        assertThat(summaries(new SchoolYear(2026)))
                .filteredOn(summary -> !summary.status().name().equals("DRAFT"))
                .allSatisfy(summary -> assertThat(workspace().rollOvers().discussions(summary.id()))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01T06:30", "2026-08-03T09:00", "2027-01-02T10:00", "2027-06-29T23:30"})
    void nothingHappenedInTheFutureWheneverItIsBuilt(String when) {
        var now = LocalDateTime.parse(when);
        var other = folder.resolve(when.substring(0, 10));
        var then = new SettableClock(now, OneCampus.ZONE);
        new SampleDistrict(stores).build(other, new SamplePlan(12, 2, 3), then);
        then.set(now);
        try (var district = stores.open(other, then)) {
            assertThat(happened(district)).isNotEmpty().noneMatch(at -> at.isAfter(now));
            assertThat(due(district, now.toLocalDate()))
                    .extracting(due -> due.getClass().getSimpleName())
                    .contains("MeetingToPrepare", "SignaturesMissing", "LetterUnanswered");
        }
    }

    private static Stream<LocalDateTime> happened(Workspace district) {
        var checkIns = district.agreements().summaries().stream()
                .flatMap(summary -> district.checkIns().checkIns(summary.id()).stream())
                .filter(CheckIn::isHeld)
                .map(held -> held.day().atStartOfDay());
        return Stream.concat(
                checkIns,
                district.audit().events().stream()
                        .map(AuditEvent::at)
                        .map(at -> at.withZoneSameInstant(OneCampus.ZONE).toLocalDateTime()));
    }

    private static List<Due> due(Workspace district, LocalDate today) {
        return district.due().due(today, SchoolYear.of(today, Month.JULY));
    }

    private List<Amendment> amendments(SchoolYear year) {
        return summaries(year).stream()
                .flatMap(summary -> workspace().amendments().amendments(summary.id()).stream())
                .toList();
    }

    private List<AgreementSummary> summaries(SchoolYear year) {
        return workspace().agreements().summaries().stream()
                .filter(summary -> summary.year().equals(year))
                .toList();
    }

    private Workspace workspace() {
        return open.orElseThrow();
    }
}
