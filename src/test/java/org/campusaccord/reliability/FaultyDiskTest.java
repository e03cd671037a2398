package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusaccord.reliability.disk.Fault;
import org.campusaccord.testing.BreaksStores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The n-th operation on the disk fails, for n = 1, 2, 3 … until there is no n-th: nothing that was reported is lost. */
@BreaksStores
class FaultyDiskTest {
    static List<Scenario> scenarios() {
        return Form.chosen(Scenario.all());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void keepsOldOrNewWhateverFails(Scenario scenario) throws Exception {
        try (var trial = new DiskTrial(scenario)) {
            for (var kind : Fault.Kind.values()) {
                int operations = operations(trial, kind);
                int trials = 0;
                for (int at : numbers(operations)) {
                    require(trial, Fault.once(kind, at));
                    require(trial, Fault.from(kind, at));
                    trials += 2;
                }
                // After each kind, for what is done counts, even where the run is ended before its end.
                Form.figures("%s on a disk that fails: %s, %d operations, %d faults"
                        .formatted(scenario, kind, operations, trials));
            }
        }
    }

    /** How many operations of this kind there are when none fails. */
    private static int operations(DiskTrial trial, Fault.Kind kind) throws Exception {
        var never = Fault.once(kind, Integer.MAX_VALUE);
        try (var outcome = trial.attempt(never)) {
            assertThat(outcome.problem()).isEmpty();
            trial.verify(outcome.disk().copy(), outcome);
        }
        return never.met();
    }

    private static List<Integer> numbers(int operations) {
        if (Form.isLong()) {
            return IntStream.rangeClosed(1, operations + 1).boxed().toList();
        }
        var random = Form.random(Form.seed());
        return operations == 0
                ? List.of()
                : Stream.generate(() -> 1 + random.nextInt(operations)).limit(2).toList();
    }

    private static void require(DiskTrial trial, Fault fault) throws Exception {
        try (var outcome = trial.attempt(fault);
                var left = outcome.disk().copy()) {
            trial.verify(left, outcome);
        } catch (Throwable failure) {
            throw new AssertionError(fault + " of seed " + Form.seed(), failure);
        }
    }
}
