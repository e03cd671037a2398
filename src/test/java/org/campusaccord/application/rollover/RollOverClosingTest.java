package org.campusaccord.application.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.LocalDateTime;
import java.time.Month;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;

@Beside
class RollOverClosingTest extends RollOverTest {
    @Test
    void closesTheYearThatEndsWhenAsked() {
        var signed = campus.signed();
        var choices = bench.order(campus.campus().id()).commitments();

        bench.service.rollOver(bench.order(campus.campus().id(), choices, true));

        assertThat(campus.agreements().agreement(signed).status()).isEqualTo(AgreementStatus.CLOSED);
        assertThat(campus.workspace().audit().events())
                .extracting(event -> event.action())
                .startsWith(AuditAction.ROLLED_OVER, AuditAction.YEAR_CLOSED);
    }

    @Test
    void closesNothingThatIsNotSigned() {
        assertProblem("rollover.cannot-close", () -> bench.service.close(campus.draft()));
    }

    @Test
    void proposesToCloseTheYearOnlyWhenItIsOver() {
        campus.signed();
        assertThat(plan().proposesClosing()).isFalse();

        campus.clock().set(LocalDateTime.of(2027, 7, 1, 8, 0));
        assertThat(plan().proposesClosing()).isTrue();
    }

    @Test
    void endsASchoolYearThatStartsInJanuaryInDecember() {
        campus.workspace()
                .settings()
                .keep(new Settings("Rosalind Achterberg", "", "", Month.JANUARY, Paper.LETTER, Appearance.SYSTEM, 100));
        campus.signed();

        campus.clock().set(LocalDateTime.of(2026, 12, 31, 8, 0));
        assertThat(plan().yearIsOver()).isFalse();
        campus.clock().set(LocalDateTime.of(2027, 1, 1, 8, 0));
        assertThat(plan().yearIsOver()).isTrue();
    }
}
