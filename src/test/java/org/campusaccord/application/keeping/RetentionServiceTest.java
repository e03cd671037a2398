package org.campusaccord.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionServiceTest extends OneCampusTest {
    @BeforeEach
    void begin() {
        campus.agreements().start(campus.campus().id(), new SchoolYear(2022));
        campus.agreements().start(campus.campus().id(), new SchoolYear(2023));
    }

    private RetentionService retention() {
        return campus.workspace().retention();
    }

    @Test
    void keepsEverythingUntilToldOtherwise() {
        assertThat(retention().years()).isEmpty();
        assertThat(retention().older()).isEmpty();
    }

    @Test
    void listsWhatEndedLongerAgo() {
        retention().keepFor(OptionalInt.of(3));
        assertThat(retention().older()).extracting(AgreementSummary::year).containsExactly(new SchoolYear(2022));
    }

    @Test
    void countsFromTheLastDayOfTheSchoolYear() {
        retention().keepFor(OptionalInt.of(3));
        campus.clock().set(LocalDateTime.of(2027, 6, 30, 12, 0));
        assertThat(retention().older()).hasSize(1);
        campus.clock().set(LocalDateTime.of(2027, 7, 1, 12, 0));
        assertThat(retention().older()).hasSize(2);
    }

    @Test
    void deletesNothing() {
        retention().keepFor(OptionalInt.of(1));
        campus.workspace().deletion().removeExpired();
        assertThat(campus.agreements().summaries()).hasSize(2);
    }

    @Test
    void canBeTakenBack() {
        retention().keepFor(OptionalInt.of(1));
        retention().keepFor(OptionalInt.empty());
        campus.reopen();
        assertThat(retention().years()).isEmpty();
    }
}
