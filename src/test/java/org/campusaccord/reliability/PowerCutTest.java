package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.campusaccord.reliability.disk.PowerCut;
import org.campusaccord.reliability.disk.Survival;
import org.campusaccord.testing.BreaksStores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The power goes at any operation, and the disk keeps of what was not forced to it whatever it likes. */
@BreaksStores
class PowerCutTest {
    static List<Scenario> scenarios() {
        return Form.chosen(Scenario.all());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void keepsWhatWasReportedWhateverTheDiskKept(Scenario scenario) throws Exception {
        var random = Form.random(Form.seed());
        int cuts = Form.times(3, 200);
        int outcomes = 0;
        try (var trial = new DiskTrial(scenario)) {
            int operations = operations(trial);
            for (int cut = 0; cut < cuts; cut++) {
                outcomes += cut(trial, 1 + random.nextInt(operations), random);
            }
        }
        Form.figures("%s and the power cut: %d cuts, %d outcomes".formatted(scenario, cuts, outcomes));
    }

    private static int operations(DiskTrial trial) throws Exception {
        var never = new PowerCut(Integer.MAX_VALUE);
        try (var outcome = trial.attempt(never)) {
            assertThat(outcome.problem()).isEmpty();
        }
        return never.met();
    }

    private static int cut(DiskTrial trial, int at, RandomGenerator random) throws Exception {
        int outcomes = 0;
        try (var outcome = trial.attempt(new PowerCut(at))) {
            for (var survival : survivals(random)) {
                try (var left = outcome.disk().after(survival)) {
                    trial.verify(left, outcome);
                    outcomes++;
                } catch (Throwable failure) {
                    throw new AssertionError(
                            "Cut at %d, left %s, seed %d".formatted(at, survival, Form.seed()), failure);
                }
            }
        }
        return outcomes;
    }

    private static List<Survival> survivals(RandomGenerator random) {
        return List.of(
                new Survival(Survival.Kind.NONE, 512, random),
                new Survival(Survival.Kind.ALL, 512, random),
                new Survival(Survival.Kind.FIRST, 512, random),
                new Survival(Survival.Kind.ANY, 512, random),
                new Survival(Survival.Kind.ANY, 4096, random),
                new Survival(Survival.Kind.ANY, 512, random));
    }
}
