package org.campusaccord.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.Answer.Client;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.agreement.Answer.Milestones;
import org.campusaccord.domain.agreement.Answer.People;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Milestone BLANK_MILESTONE = new Milestone(" ", Optional.empty(), "\n");
    private static final Client BLANK_CLIENT = new Client("", "teacher", "choice", " ");

    @Test
    void blankMilestonesAreNoAnswer() {
        assertThat(new Milestones(List.of(BLANK_MILESTONE, BLANK_MILESTONE)).isEmpty())
                .isTrue();
    }

    @Test
    void oneWordOfAMilestoneIsAnAnswer() {
        var date = new Milestone("", Optional.of(LocalDate.of(2026, 9, 18)), "");
        assertThat(new Milestones(List.of(BLANK_MILESTONE, date)).isEmpty()).isFalse();
        assertThat(new Milestones(List.of(new Milestone("", Optional.empty(), "Every room"))).isEmpty())
                .isFalse();
    }

    @Test
    void peopleWithoutNameAndFocusAreNoAnswer() {
        assertThat(new People(List.of(BLANK_CLIENT)).isEmpty()).isTrue();
    }

    @Test
    void oneNamedPersonIsAnAnswer() {
        assertThat(new People(List.of(BLANK_CLIENT, new Client("Grade 4 team", "team", "", ""))).isEmpty())
                .isFalse();
    }
}
