package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.saving.HeldDelay;
import org.junit.jupiter.api.Test;

class UnlockModelTest {
    private final FakeCare care = new FakeCare(Path.of("data")).lockedWith(FakeCare.PASSPHRASE);
    private final HeldDelay second = new HeldDelay();
    private final List<String> told = new ArrayList<>();
    private final UnlockModel<String> model = new UnlockModel<>(
            new DirectTasks(),
            care::waitBeforeNextTry,
            second,
            (typed, _) -> {
                care.verify(typed);
                return "open";
            },
            told::add,
            failure -> told.add("trouble"));

    private void submit(String words) {
        model.submit(Passphrase.of(words), false);
    }

    @Test
    void opensWithTheRightPassphrase() {
        submit(FakeCare.PASSPHRASE);

        assertThat(told).containsExactly("open");
    }

    @Test
    void saysThatAPassphraseIsWrongAndTakesAnother() {
        submit("four loud herons");

        assertThat(model.stateProperty().get())
                .isEqualTo(new UnlockModel.State.Ready(Optional.of(Problem.of("lock.wrong"))));
        submit(FakeCare.PASSPHRASE);
        assertThat(told).containsExactly("open");
    }

    @Test
    void countsTheSecondsDownAfterManyWrongTries() {
        care.waits(Duration.ofMillis(1200));
        submit("wrong again and again");

        assertThat(model.stateProperty().get()).isEqualTo(new UnlockModel.State.Waiting(2));
        second.isOver();
        assertThat(model.stateProperty().get()).isEqualTo(new UnlockModel.State.Waiting(1));
        care.waits(Duration.ZERO);
        second.isOver();
        assertThat(model.stateProperty().get()).isEqualTo(new UnlockModel.State.Ready(Optional.empty()));
    }

    @Test
    void triesNothingWhileItWaits() {
        care.waits(Duration.ofSeconds(30));
        model.begin();

        submit(FakeCare.PASSPHRASE);

        assertThat(told).isEmpty();
    }

    @Test
    void wipesWhatWasTyped() {
        var typed = Passphrase.of("four loud herons");

        model.submit(typed, false);

        assertThat(typed.<String>use(String::valueOf)).matches("\\x00+");
    }

    @Test
    void passesOnWhatIsNotThePassphrasesFault() {
        var broken = new UnlockModel<String>(
                new DirectTasks(),
                care::waitBeforeNextTry,
                second,
                (_, _) -> {
                    throw Problem.of("store.damaged", "file").asException();
                },
                told::add,
                failure -> told.add("trouble"));

        broken.submit(Passphrase.of(FakeCare.PASSPHRASE), false);

        assertThat(told).containsExactly("trouble");
    }
}
