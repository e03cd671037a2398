package org.campusaccord.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campusaccord.testing.CheckIns;
import org.junit.jupiter.api.Test;

class CheckInAgendaTest {
    private final CheckInAgenda agenda = CheckInAgenda.of(CheckIns.agreement());

    @Test
    void asksForNoDatesOfAProtocolThatHasNone() {
        assertThat(agenda.dates()).isEmpty();
    }

    @Test
    void asksForMilestonesAndTheStandingMeetingWhereverTheyStand() {
        assertThat(agenda.milestones())
                .extracting(each -> each.milestone().label())
                .containsExactly("First month", "Year-end");
        assertThat(agenda.meetings()).containsExactly("rhythm");
    }

    @Test
    void countsThePrincipalsCommitmentsAsPromisedSupport() {
        assertThat(agenda.promises()).extracting(Promise::words).isEqualTo(List.of("Announce the goals to the staff"));
    }

    @Test
    void forgetsWhatWasSaidOfAMilestoneThatWasReplaced() {
        var said = CheckIns.held();
        var first = agenda.milestones().getFirst();
        var replaced =
                new AgreedMilestone(first.ref(), agenda.milestones().getLast().milestone());
        assertThat(said.milestone(first).reached()).contains(true);
        assertThat(said.milestone(replaced).reached()).isEmpty();
    }
}
