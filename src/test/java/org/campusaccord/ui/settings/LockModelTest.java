package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LockModelTest extends OneCampusTest {
    private final FakeCare care = new FakeCare(Path.of("data")).lockedWith(FakeCare.PASSPHRASE);
    private final List<Object> told = new ArrayList<>();
    private LockModel model;

    @BeforeEach
    void open() {
        model = new LockModel(care, campus.workspace().settings(), new DirectTasks(), failure -> {
            throw failure;
        });
    }

    @Test
    void locksAfterAQuarterOfAnHourUnlessSomethingElseIsSet() {
        model.load(told::add);

        assertThat(model.idleMinutesProperty().get()).isEqualTo(15);
        assertThat(told).isEmpty();
    }

    @Test
    void keepsTheTimeAloneAndTellsTheWindow() {
        model.load(told::add);

        model.idleMinutesProperty().set(5);

        assertThat(told).containsExactly(5);
        assertThat(campus.workspace().settings().idleMinutes()).isEqualTo(5);
    }

    @Test
    void handsOnThePassphraseThatIsSet() {
        model.check(Passphrase.of(FakeCare.PASSPHRASE), _ -> told.add("right"), told::add);

        assertThat(told).containsExactly("right");
    }

    @Test
    void refusesAnotherPassphrase() {
        model.check(Passphrase.of("four loud herons"), _ -> told.add("right"), told::add);

        assertThat(told).containsExactly(new LockModel.Refusal(Optional.of(Problem.of("lock.wrong")), Duration.ZERO));
    }

    @Test
    void triesNoneWhileOneHasToWait() {
        care.waits(Duration.ofSeconds(20));

        model.check(Passphrase.of(FakeCare.PASSPHRASE), _ -> told.add("right"), told::add);

        assertThat(told).containsExactly(new LockModel.Refusal(Optional.empty(), Duration.ofSeconds(20)));
    }
}
