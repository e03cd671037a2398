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
import org.campusaccord.testing.OneCampus;
import org.campusaccord.ui.DirectTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockModelTest {
    private final FakeCare care = new FakeCare(Path.of("data")).lockedWith(FakeCare.PASSPHRASE);
    private final List<Object> told = new ArrayList<>();
    private OneCampus store;
    private LockModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = OneCampus.in(folder);
        model = new LockModel(care, store.workspace().settings(), new DirectTasks(), failure -> {
            throw failure;
        });
    }

    @AfterEach
    void close() {
        store.close();
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
        assertThat(store.workspace().settings().idleMinutes()).isEqualTo(5);
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
