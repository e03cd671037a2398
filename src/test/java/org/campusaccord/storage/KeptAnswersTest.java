package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.testing.Answers;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

@Beside
class KeptAnswersTest extends OneCampusTest {
    @Test
    void keepsAnswersOfEveryKindOverReopening() {
        var id = campus.complete();
        campus.reopen();
        var agreement = campus.agreements().agreement(id);
        for (var item : agreement.protocol().items()) {
            for (var part : item.parts()) {
                assertThat(agreement.answer(item.key(), part)).isEqualTo(Answers.filled(part));
            }
        }
    }

    @Test
    void keepsCommitmentsOutcomesDateAndPlaceOverReopening() {
        var id = campus.complete();
        campus.agreements().saveState(id, "roles", new ItemState(ItemOutcome.RESERVATION, "Only until January"));
        campus.agreements().rememberItem(id, "support");
        var before = campus.agreements().agreement(id);
        campus.reopen();
        assertThat(campus.agreements().agreement(id)).isEqualTo(before);
        assertThat(before.commitments("goals")).hasSize(1);
        assertThat(before.lastItem()).contains("support");
    }

    @Test
    void keepsTheLongestTextThatIsAllowed() {
        var id = campus.draft();
        var part = new PartRef("roles", "agreement");
        var text = new Answer.Statement("ñ".repeat(100_000));
        campus.agreements().saveAnswer(id, part, text);
        campus.reopen();
        assertThat(campus.agreements().agreement(id).answers()).containsEntry(part, text);
    }

    @Test
    void laterAnswerReplacesTheEarlierOne() {
        var id = campus.draft();
        var part = new PartRef("roles", "agreement");
        campus.agreements().saveAnswer(id, part, new Answer.Statement("first"));
        campus.agreements().saveAnswer(id, part, new Answer.Statement("second"));
        assertThat(campus.agreements().agreement(id).answers()).containsEntry(part, new Answer.Statement("second"));
    }

    @Test
    void meetingDateCanBeTakenBack() {
        var id = campus.complete();
        campus.agreements().changeMeetingDate(id, Optional.empty());
        assertThat(campus.agreements().agreement(id).meetingDate()).isEmpty();
    }

    @Test
    void commitmentCanBeChangedAndRemoved() {
        var id = campus.complete();
        var kept = campus.agreements().agreement(id).commitments().getFirst();
        var changed = new Commitment(
                kept.id(), "roles", "Say it differently", Optional.empty(), Optional.of(LocalDate.of(2026, 12, 1)));
        campus.agreements().changeCommitment(id, changed);
        assertThat(campus.agreements().agreement(id).commitments()).containsExactly(changed);
        campus.agreements().removeCommitment(id, kept.id());
        assertThat(campus.agreements().agreement(id).commitments()).isEmpty();
    }

    @Test
    void newCommitmentsKeepTheirOrder() {
        var id = campus.draft();
        for (var what : new String[] {"one", "two", "three"}) {
            campus.agreements()
                    .addCommitment(
                            id, new Commitment(new CommitmentId(0), "goals", what, Optional.empty(), Optional.empty()));
        }
        assertThat(campus.agreements().agreement(id).commitments("goals"))
                .extracting(Commitment::what)
                .containsExactly("one", "two", "three");
    }

    @Test
    void privateNoteIsKeptApartFromTheAgreement() {
        var id = campus.draft();
        var before = campus.agreements().agreement(id);
        campus.agreements().savePrivateNote(id, "roles", "Ask about the new room");
        campus.agreements().savePrivateNote(id, "roles", "Ask about the new room again");
        campus.reopen();
        assertThat(campus.agreements().privateNote(id, "roles")).isEqualTo("Ask about the new room again");
        assertThat(campus.agreements().privateNote(id, "goals")).isEmpty();
        assertThat(campus.agreements().agreement(id)).isEqualTo(before);
    }
}
