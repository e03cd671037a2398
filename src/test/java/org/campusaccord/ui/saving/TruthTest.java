package org.campusaccord.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.ui.saving.Saver.State;
import org.junit.jupiter.api.Test;

/** What the saver says at every moment, and what it hands out to be copied. */
class TruthTest extends SaverFixture {
    private final List<Boolean> flushed = new ArrayList<>();

    @Test
    void isNotLeftBeforeWordsAreWrittenThatWereTypedMeanwhile() {
        type("goal", "Read");
        saver.flush(flushed::add);
        type("goal", "Reading");
        tasks.letGo();

        assertThat(flushed).containsExactly(true);
        assertThat(store).containsExactly("Read", "Reading");
    }

    @Test
    void doesNotSaySavedWhileWordsTypedMeanwhileFail() {
        saver.flush(flushed::add);
        full = true;
        type("goal", "Read");
        tasks.letGo();

        assertThat(flushed).containsExactly(false);
    }

    @Test
    void doesNotSaySavedWhenOlderWordsOfAnotherFieldFail() {
        full = true;
        type("goal", "Read");
        delay.isOver();
        type("measure", "41%");
        saver.flush(flushed::add);
        tasks.letGo();

        assertThat(flushed).containsExactly(false);
        assertThat(saver.unsavedText()).isEqualTo("Read\n\n41%");
    }

    @Test
    void answersOnlyTheLastOfTwoWhoWantToLeave() {
        saver.flush(_ -> flushed.add(false));
        saver.flush(flushed::add);
        tasks.letGo();

        assertThat(flushed).containsExactly(true);
    }

    @Test
    void handsOutWhatWaitsAfterAFailure() {
        full = true;
        type("goal", "Read");
        settle();
        type("measure", "41%");

        assertThat(saver.unsavedText()).isEqualTo("Read\n\n41%");
    }

    @Test
    void handsOutWhatIsOnItsWay() {
        type("goal", "Read");
        delay.isOver();

        assertThat(saver.unsavedText()).isEqualTo("Read");
    }

    @Test
    void handsOutTheNewestWordsOfAFieldOnly() {
        type("goal", "Re");
        delay.isOver();
        type("goal", "Read");

        assertThat(saver.unsavedText()).isEqualTo("Read");
    }

    @Test
    void handsOutNothingOnceAllIsSaved() {
        type("goal", "Read");
        settle();

        assertThat(saver.unsavedText()).isEmpty();
    }

    @Test
    void triesAgainByItself() {
        full = true;
        type("goal", "Read");
        settle();
        full = false;
        retrial.isOver();
        tasks.letGo();

        assertThat(store).containsExactly("Read");
        assertThat(state()).isEqualTo(State.SAVED);
        assertThat(saver.retryingProperty().get()).isFalse();
    }

    @Test
    void goesOnTryingAsLongAsItFails() {
        full = true;
        type("goal", "Read");
        settle();
        retrial.isOver();
        tasks.letGo();
        full = false;
        retrial.isOver();
        tasks.letGo();

        assertThat(store).containsExactly("Read");
    }

    @Test
    void saysNotSavedWhileItTriesAgain() {
        full = true;
        type("goal", "Read");
        settle();
        retrial.isOver();

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(saver.retryingProperty().get()).isTrue();
    }

    @Test
    void doesNotTryAgainWhatBreaksARule() {
        type("name", " ");
        settle();
        retrial.isOver();

        assertThat(saver.retryingProperty().get()).isFalse();
        assertThat(state()).isEqualTo(State.FAILED);
    }

    @Test
    void writesNewerWordsAfterThoseThatItTriesAgain() {
        full = true;
        type("goal", "Read");
        settle();
        full = false;
        retrial.isOver();
        type("goal", "Reading");
        settle();

        assertThat(store).containsExactly("Read", "Reading");
        assertThat(state()).isEqualTo(State.SAVED);
    }

    @Test
    void saysSavingWhileHalfADateStandsInItsField() {
        saver.unfinished("date").typing("9/");

        assertThat(state()).isEqualTo(State.SAVING);
    }

    @Test
    void saysNotSavedWhenAFieldHoldsWhatCannotBeKept() {
        saver.unfinished("date").typing("soonish");
        saver.unfinished("date").refused("soonish");

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(saver.unsavedText()).isEqualTo("soonish");
    }

    @Test
    void isContentOnceTheFieldIs() {
        saver.unfinished("date").refused("soonish");
        saver.unfinished("date").settled();

        assertThat(state()).isEqualTo(State.SAVED);
    }

    @Test
    void saysSavedOnlyAfterTheStoreHasAnswered() {
        type("goal", "Read");
        var said = new ArrayList<State>();
        saver.stateProperty().subscribe((State now) -> said.add(now));
        settle();

        assertThat(said).containsExactly(State.SAVING, State.SAVED);
    }
}
