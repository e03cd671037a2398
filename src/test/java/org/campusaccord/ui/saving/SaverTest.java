package org.campusaccord.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.saving.Saver.State;
import org.junit.jupiter.api.Test;

class SaverTest extends SaverFixture {
    private boolean flush() {
        var answer = new AtomicBoolean();
        saver.flush(answer::set);
        tasks.letGo();
        return answer.get();
    }

    @Test
    void writesOnceWhatIsTypedInOneGo() {
        type("goal", "R");
        type("goal", "Re");
        type("goal", "Rea");
        settle();

        assertThat(store).containsExactly("Rea");
    }

    @Test
    void writesEveryFieldInTheOrderInWhichItWasTyped() {
        type("goal", "Read");
        type("measure", "41%");
        settle();

        assertThat(store).containsExactly("Read", "41%");
    }

    @Test
    void saysSavingWhileWordsWait() {
        type("goal", "Read");

        assertThat(state()).isEqualTo(State.SAVING);
    }

    @Test
    void saysSavingUntilTheStoreHasTheWords() {
        type("goal", "Read");
        delay.isOver();

        assertThat(state()).isEqualTo(State.SAVING);
    }

    @Test
    void saysSavedOnceTheStoreHasTheWords() {
        type("goal", "Read");
        settle();

        assertThat(state()).isEqualTo(State.SAVED);
        assertThat(told).isEmpty();
    }

    @Test
    void tellsTheFieldWhyItsWordsAreNotSaved() {
        type("goal", "bad");
        settle();

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(told).contains(FULL);
    }

    @Test
    void handsOutTheWordsThatAreNotSaved() {
        type("goal", "bad one");
        type("measure", "41%");
        type("target", "bad two");
        settle();

        assertThat(saver.unsavedText()).isEqualTo("bad one\n\nbad two");
    }

    @Test
    void triesAgain() {
        full = true;
        type("goal", "Read");
        settle();
        full = false;
        saver.tryAgain();
        tasks.letGo();

        assertThat(store).containsExactly("Read");
        assertThat(state()).isEqualTo(State.SAVED);
        assertThat(told).isEmpty();
    }

    @Test
    void isStillNotSavedWhenTryingAgainFails() {
        type("goal", "bad");
        settle();
        saver.tryAgain();
        tasks.letGo();

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(saver.unsavedText()).isEqualTo("bad");
    }

    @Test
    void forgetsAFailedWritingOnceTheFieldHasNewWords() {
        type("goal", "bad");
        settle();
        type("goal", "good");
        settle();

        assertThat(state()).isEqualTo(State.SAVED);
        assertThat(saver.unsavedText()).isEmpty();
    }

    @Test
    void forgetsAFailureThatNewerWordsOfTheFieldHaveOvertaken() {
        type("goal", "bad");
        delay.isOver();
        type("goal", "good");
        delay.isOver();
        tasks.letGo();

        assertThat(state()).isEqualTo(State.SAVED);
        saver.tryAgain();
        tasks.letGo();
        assertThat(store).containsExactly("good");
    }

    @Test
    void keepsTheNewerWordsWhenTheOlderOnesFailLate() {
        type("goal", "bad");
        delay.isOver();
        type("goal", "good");
        tasks.letGo();
        saver.tryAgain();
        tasks.letGo();

        assertThat(store).containsExactly("good");
    }

    @Test
    void doesNotWriteTheOlderWordsAfterNewerOnesThatAreOnTheirWay() {
        full = true;
        type("goal", "older");
        settle();
        full = false;
        type("goal", "newer");
        delay.isOver();
        saver.tryAgain();
        tasks.letGo();

        assertThat(store).containsExactly("newer");
        assertThat(state()).isEqualTo(State.SAVED);
    }

    @Test
    void leavesAloneWhatItIsTryingAgainByItself() {
        full = true;
        type("goal", "Read");
        settle();
        full = false;
        retrial.isOver();
        saver.tryAgain();
        tasks.letGo();

        assertThat(store).containsExactly("Read");
    }

    @Test
    void writesWhatIsTypedWhileItWritesTheRest() {
        type("goal", "Read");
        var answers = new ArrayList<Boolean>();
        saver.flush(answers::add);
        type("goal", "Read more");
        tasks.letGo();

        assertThat(store).containsExactly("Read", "Read more");
        assertThat(answers).containsExactly(true);
    }

    @Test
    void writesAtOnceWhenAskedTo() {
        type("goal", "Read");

        assertThat(flush()).isTrue();
        assertThat(store).containsExactly("Read");
    }

    @Test
    void saysWhenNotEverythingIsInTheStore() {
        type("goal", "Read");
        type("measure", "bad");

        assertThat(flush()).isFalse();
    }

    @Test
    void forgetsWhatCouldNotBeSavedWhenThePersonGivesUp() {
        type("goal", "bad");
        settle();
        saver.giveUp();

        assertThat(state()).isEqualTo(State.SAVED);
        assertThat(saver.unsavedText()).isEmpty();
        assertThat(flush()).isTrue();
    }

    @Test
    void tellsOfAFailureThatNobodyForesawUnderACode() {
        saver.change(
                "goal",
                "Read",
                () -> {
                    throw new IllegalStateException("a fault planted by a test");
                },
                problem -> told = problem);
        settle();

        assertThat(told).map(Problem::key).contains("unexpected");
        assertThat(state()).isEqualTo(State.FAILED);
    }
}
