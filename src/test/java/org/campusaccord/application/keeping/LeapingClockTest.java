package org.campusaccord.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a deleted agreement when the clock leaps, or seems to. */
@Beside
class LeapingClockTest extends OneCampusTest {
    private AgreementId id;

    @BeforeEach
    void deletedAndOpenedOnTheNextDays() {
        id = campus.draft();
        campus.workspace().deletion().delete(id, "Begun for the wrong campus");
        for (int day = 1; day <= 6; day++) {
            assertThat(openedAfter(day)).isZero();
        }
    }

    /** Opens the program so many days after the deletion, and returns how many agreements that removed for good. */
    private int openedAfter(int days) {
        campus.clock().set(OneCampus.NOW.plusDays(days));
        return campus.workspace().deletion().removeExpired();
    }

    private boolean canBeBroughtBack() {
        return campus.workspace().deletion().deleted().stream()
                .anyMatch(deleted -> deleted.id().equals(id));
    }

    @Test
    void removesOnTheFirstDayAfterThirtyWhenTheyWereSeenToPass() {
        for (int day = 7; day < 30; day++) {
            assertThat(openedAfter(day)).isZero();
        }
        assertThat(openedAfter(30)).isEqualTo(1);
    }

    @Test
    void removesNothingWhenTheClockLeapsAheadAndComesBack() {
        assertThat(openedAfter(45)).isZero();
        assertThat(openedAfter(45)).isZero();
        assertThat(openedAfter(46)).isZero();
        assertThat(openedAfter(7)).isZero();
        assertThat(canBeBroughtBack()).isTrue();
    }

    @Test
    void removesNothingWhenTheClockLeapsAheadAgainAndAgain() {
        for (int leap = 7; leap < 20; leap++) {
            assertThat(openedAfter(45)).isZero();
            assertThat(openedAfter(leap)).isZero();
        }
        assertThat(canBeBroughtBack()).isTrue();
    }

    @Test
    void aLeapIsNotConfirmedByTheDaysBeforeIt() {
        assertThat(openedAfter(20)).isZero();
        for (int day = 21; day < 25; day++) {
            assertThat(openedAfter(day)).isZero();
        }
        assertThat(openedAfter(70)).isZero();
        assertThat(openedAfter(71)).isZero();
        assertThat(openedAfter(25)).isZero();
        assertThat(canBeBroughtBack()).isTrue();
    }

    @Test
    void removesSomeDaysAfterALongVacation() {
        for (int day = 56; day < 61; day++) {
            assertThat(openedAfter(day)).isZero();
        }
        assertThat(openedAfter(61)).isEqualTo(1);
    }

    @Test
    void aWeekAwayIsNoLeap() {
        for (int day = 13; day < 30; day += 7) {
            assertThat(openedAfter(day)).isZero();
        }
        assertThat(openedAfter(34)).isEqualTo(1);
    }

    @Test
    void keepsWhatIsOnHoldHoweverLongItIs() {
        campus.workspace().deletion().hold(id, "asked for");
        for (int day = 7; day < 90; day++) {
            assertThat(openedAfter(day)).isZero();
        }
        assertThat(canBeBroughtBack()).isTrue();
    }
}
