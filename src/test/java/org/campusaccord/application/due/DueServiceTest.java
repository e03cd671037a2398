package org.campusaccord.application.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

@Beside
class DueServiceTest extends OneCampusTest {
    private static final LocalDate TODAY = OneCampus.NOW.toLocalDate();

    private List<Due> due(LocalDate today) {
        return campus.workspace().due().due(today, OneCampus.YEAR);
    }

    @Test
    void listsACampusWithoutAgreement() {
        assertThat(due(TODAY))
                .singleElement()
                .isInstanceOfSatisfying(
                        Due.NotStarted.class,
                        campus -> assertThat(campus.people()).isEqualTo(2));
    }

    @Test
    void tellsWhoseSignaturesAreMissing() {
        var id = campus.ready();
        campus.sign(id, campus.principal(id), OneCampus.drawn());

        assertThat(due(TODAY))
                .containsExactly(new Due.SignaturesMissing(
                        new Due.At(campus.campus().id(), "Live Oak Elementary", java.util.Optional.of(id)),
                        TextKind.AGREEMENT,
                        1,
                        3));
    }

    @Test
    void tellsOfADecline() {
        var id = campus.ready();
        campus.signing().decline(id, campus.coach(id).person(), "Testing duty is still open.");

        assertThat(due(TODAY))
                .singleElement()
                .isInstanceOfSatisfying(
                        Due.Declined.class,
                        declined -> assertThat(declined.declines()).isEqualTo(1));
    }

    @Test
    void hasNothingDueOfAFreshlySignedAgreement() {
        campus.signed();
        assertThat(due(TODAY)).noneMatch(Due.SignaturesMissing.class::isInstance);
    }

    @Test
    void tellsOfACommitmentTheDayAfterItsDate() {
        campus.signed();

        assertThat(due(LocalDate.of(2026, 10, 30))).noneMatch(Due.CommitmentPast.class::isInstance);
        assertThat(due(LocalDate.of(2026, 10, 31)).stream().filter(Due.CommitmentPast.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(Due.CommitmentPast.class, late -> {
                    assertThat(late.what()).isEqualTo("Share the fall results");
                    assertThat(late.owner()).isEqualTo("Nguyễn Thị Hồng");
                });
    }

    @Test
    void asksNothingOfADeletedAgreement() {
        var id = campus.ready();
        campus.workspace().deletion().delete(id, "Begun by mistake");

        assertThat(due(TODAY)).singleElement().isInstanceOf(Due.NotStarted.class);
    }

    @Test
    void putsWhatIsLateFirst() {
        campus.complete();
        campus.workspace().campuses().add("Bluestem Middle", "102", Level.MIDDLE);

        assertThat(due(TODAY.minusDays(3)).stream().map(Due::urgency)).isSorted();
    }
}
