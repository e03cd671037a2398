package org.campusaccord.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.Completeness;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class SampleDistrictTest {
    private static final SchoolYear CURRENT = new SchoolYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SettableClock clock = new SettableClock(TODAY.atTime(12, 0), OneCampus.ZONE);
    private final Composition stores = new Composition(new Messages(Locale.US));

    private Path folder = Path.of("");
    private List<AgreementSummary> summaries = List.of();
    private Optional<Workspace> open = Optional.empty();

    @BeforeAll
    void build(@TempDir Path place) {
        folder = place;
        new SampleDistrict(stores).build(folder.resolve("data"), new SamplePlan(12, 2, 7), clock);
        open = Optional.of(stores.open(folder.resolve("data"), clock));
        summaries = workspace().agreements().summaries();
    }

    @AfterAll
    void close() {
        workspace().close();
    }

    @Test
    void lastYearIsSignedByEverybodyAndMostlyClosed() {
        assertThat(summaries)
                .filteredOn(summary -> summary.year().equals(CURRENT.previous()))
                .hasSize(12)
                .allSatisfy(
                        summary -> assertThat(summary.status()).isIn(AgreementStatus.SIGNED, AgreementStatus.CLOSED))
                .anySatisfy(summary -> assertThat(summary.status()).isEqualTo(AgreementStatus.CLOSED));
    }

    @Test
    void thisYearIsUnderWay() {
        Map<AgreementStatus, Integer> statuses = new EnumMap<>(AgreementStatus.class);
        summaries.stream()
                .filter(summary -> summary.year().equals(CURRENT))
                .forEach(summary -> statuses.merge(summary.status(), 1, Integer::sum));
        assertThat(statuses)
                .containsEntry(AgreementStatus.SIGNED, 2)
                .containsEntry(AgreementStatus.IN_AMENDMENT, 2)
                .containsEntry(AgreementStatus.READY, 2)
                .containsEntry(AgreementStatus.DRAFT, 3)
                .hasSize(4);
    }

    @Test
    void someoneHasDeclined() {
        assertThat(summaries)
                .anySatisfy(summary -> assertThat(summary.declines()).isEqualTo(1));
    }

    @Test
    void signedAgreementsLackNothing() {
        assertThat(signed())
                .isNotEmpty()
                .allSatisfy(agreement -> assertThat(Completeness.check(agreement))
                        .extracting(Missing::kind)
                        .allMatch(kind -> kind == Missing.Kind.ITEM_UNRESOLVED));
    }

    @Test
    void everyPartOfEveryItemIsFilled() {
        assertThat(signed())
                .allSatisfy(agreement -> assertThat(agreement.protocol().items())
                        .allSatisfy(item -> assertThat(item.parts())
                                .noneMatch(part ->
                                        agreement.answer(item.key(), part).isEmpty())));
    }

    @Test
    void shareOfTimeIsAWholeWeek() {
        assertThat(signed()).allSatisfy(agreement -> {
            var grid = agreement
                    .protocol()
                    .item("roles")
                    .orElseThrow()
                    .part("ten-roles")
                    .orElseThrow();
            assertThat(((Answer.Choices) agreement.answer("roles", grid)).sharedTime())
                    .isEqualTo(100);
        });
    }

    @Test
    void everyItemHasACommitmentWithOwnerAndDate() {
        assertThat(signed())
                .allSatisfy(agreement -> assertThat(agreement.protocol().items())
                        .allSatisfy(item ->
                                assertThat(agreement.commitments(item.key())).isNotEmpty()));
    }

    @Test
    void nothingHappenedInTheFuture() {
        assertThat(signed()).allSatisfy(agreement -> {
            assertThat(agreement.meetingDate().orElseThrow()).isBeforeOrEqualTo(TODAY);
            assertThat(workspace()
                            .signing()
                            .revision(agreement.id())
                            .orElseThrow()
                            .decisions())
                    .extracting(Decision::at)
                    .allSatisfy(at -> assertThat(at.toLocalDateTime())
                            .isBefore(LocalDateTime.of(TODAY.plusDays(1), java.time.LocalTime.MIN)));
        });
    }

    @Test
    void signaturesAreGivenInEveryWay() {
        assertThat(signed().stream()
                        .flatMap(agreement ->
                                workspace().signing().revision(agreement.id()).orElseThrow().signatures().stream())
                        .map(signature -> signature.mark().getClass().getSimpleName()))
                .contains("Drawn", "Typed", "OnPaper");
    }

    @Test
    void agreementsDifferFromEachOther() {
        var contents = new HashSet<Object>();
        signed().forEach(agreement ->
                contents.add(AgreementContent.of(agreement, 1).items()));
        assertThat(contents).hasSize(signed().size());
    }

    @Test
    void someItemsEndWithAReservation() {
        assertThat(signed().stream().flatMap(agreement -> agreement.states().values().stream()))
                .anyMatch(state -> state.outcome() == ItemOutcome.RESERVATION
                        && !state.words().isBlank());
    }

    @Test
    void noNameInBracesIsLeft() {
        assertThat(signed()).allSatisfy(agreement -> {
            assertThat(agreement.answers().toString()).doesNotContainPattern("\\{[a-z0-9]+\\}");
            assertThat(agreement.commitments()).extracting(Commitment::what).noneMatch(what -> what.contains("{"));
        });
    }

    @Test
    void sameSeedMakesTheSameDistrict() {
        var other = folder.resolve("again");
        new SampleDistrict(stores).build(other, new SamplePlan(12, 2, 7), clock);
        try (var again = stores.open(other, clock)) {
            assertThat(again.agreements().summaries())
                    .extracting(AgreementSummary::sha256)
                    .isEqualTo(summaries.stream().map(AgreementSummary::sha256).toList());
        }
    }

    @Test
    void growsBeyondItsRoster() {
        var large = folder.resolve("large");
        new SampleDistrict(stores)
                .build(
                        large,
                        new SamplePlan(70, 1, 1),
                        new SettableClock(LocalDateTime.of(2026, 7, 2, 9, 0), OneCampus.ZONE));
        try (var district = stores.open(large, clock)) {
            assertThat(district.campuses().campuses(CURRENT)).hasSize(70);
        }
    }

    private Workspace workspace() {
        return open.orElseThrow();
    }

    private List<Agreement> signed() {
        return summaries.stream()
                .filter(summary ->
                        summary.status() == AgreementStatus.SIGNED || summary.status() == AgreementStatus.CLOSED)
                .map(summary -> workspace().agreements().agreement(summary.id()))
                .toList();
    }
}
