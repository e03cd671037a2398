package org.campusaccord.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.FakeDialogs;
import org.junit.jupiter.api.Test;

class SafeLeaveTest {
    private static final Messages MESSAGES = new Messages(Locale.US);

    private final Saver saver = new Saver(new DirectTasks(), new HeldDelay());
    private final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    private boolean left;

    private void leave() {
        new SafeLeave(saver, dialogs).leave(() -> left = true);
    }

    private void typeWhatCannotBeSaved() {
        saver.change(
                "goal",
                "bad",
                () -> {
                    throw Problem.of("store.no-space", "accord.mv.db").asException();
                },
                _ -> {});
    }

    @Test
    void leavesWithoutAQuestionWhenAllIsSaved() {
        saver.change("goal", "good", () -> {}, _ -> {});
        leave();

        assertThat(left).isTrue();
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void staysWhenThePersonDoesNotWantToLoseWords() {
        typeWhatCannotBeSaved();
        dialogs.willAnswer(false);
        leave();

        assertThat(left).isFalse();
        assertThat(saver.unsavedText()).isEqualTo("bad");
    }

    @Test
    void leavesOnceThePersonHasSaidSo() {
        typeWhatCannotBeSaved();
        leave();

        assertThat(dialogs.asked()).containsExactly("Some of your words are not saved");
        assertThat(left).isTrue();
    }

    @Test
    void asksOnlyOnceAboutTheSameWords() {
        typeWhatCannotBeSaved();
        leave();
        leave();

        assertThat(dialogs.asked()).hasSize(1);
    }

    @Test
    void offersTheWordsThatWouldBeLost() {
        typeWhatCannotBeSaved();
        leave();

        assertThat(dialogs.losing()).isEqualTo("bad");
    }

    @Test
    void asksAboutADateThatIsNone() {
        saver.unfinished("date").refused("soonish");
        dialogs.willAnswer(false);
        leave();

        assertThat(left).isFalse();
        assertThat(dialogs.losing()).isEqualTo("soonish");
    }

    @Test
    void asksAboutAFormThatWasNotSaved() {
        saver.askForm(() -> "Rosa Delgado");
        leave();

        assertThat(dialogs.losing()).isEqualTo("Rosa Delgado");
    }

    @Test
    void asksNothingAboutAFormThatWasSaved() {
        saver.askForm(() -> "");
        leave();

        assertThat(left).isTrue();
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void saysWhyAndLeavesOnceAnotherTrySucceeds() {
        typeWhatCannotBeSaved();
        dialogs.willTryAgainAfter(() -> saver.change("goal", "good", () -> {}, _ -> {}));
        leave();

        assertThat(dialogs.losingBy()).map(Problem::key).contains("store.no-space");
        assertThat(left).isTrue();
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void asksAgainWhenAnotherTryFailsToo() {
        typeWhatCannotBeSaved();
        dialogs.willTryAgainAfter(() -> dialogs.willAnswer(false));
        leave();

        assertThat(dialogs.asked()).hasSize(1);
        assertThat(left).isFalse();
    }

    @Test
    void asksAboutAFormThatCannotSayItsWords() {
        saver.change("goal", "half a sen", () -> {}, _ -> {});
        saver.askForm(() -> {
            throw new IllegalStateException("a form that is broken");
        });
        saver.unfinished("date").refused("soonish");
        leave();

        assertThat(dialogs.asked()).containsExactly("Some of your words are not saved");
        assertThat(dialogs.losing()).isEqualTo("soonish");
        assertThat(dialogs.losingBy()).map(Problem::key).contains("unexpected");
        assertThat(left).isTrue();
    }
}
