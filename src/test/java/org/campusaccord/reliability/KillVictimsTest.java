package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed in the middle of long work leaves the old store or file, or the new one, whole. */
@Beside
class KillVictimsTest {
    @TempDir
    Path folder;

    private final RandomGenerator random = Form.random(Form.seed());

    /** Each work has moments of its own: those that are to be met early in their course begin late. */
    @Test
    void leavesOldOrNew() throws Exception {
        var judge = new VictimJudge(Files.createDirectory(folder.resolve("before")));
        var trials = new ArrayList<VictimTrial>();
        for (var work : Form.chosen(VictimWork.all())) {
            trials.add(new VictimTrial(work, judge, folder, random));
        }
        int kills = Form.times(2, 200);
        // The first one is killed when all is done, to learn how long each work takes beside the others.
        for (int kill = 0; kill <= kills; kill++) {
            kill(trials, Files.createDirectory(folder.resolve("kill-" + kill)), kill);
        }
        trials.forEach(trial -> Form.figures(trial.figures(kills)));
    }

    private void kill(List<VictimTrial> trials, Path place, int number) throws Exception {
        var moments = new LinkedHashMap<VictimTrial, Duration>();
        for (var trial : trials) {
            moments.put(trial, trial.layOut(place.resolve(trial.work().name())));
        }
        var latest = moments.values().stream().max(Duration::compareTo).orElseThrow();
        var program = KilledProgram.run(
                VictimProgram.class,
                said -> number > 0 || said.size() == trials.size(),
                latest,
                arguments(moments, place, latest));
        var when = "kill %d with seed %d: %s".formatted(number, Form.seed(), program.said());
        assertThat(program.wasKilled()).as(when).isTrue();
        for (var trial : trials) {
            var taken = VictimProgram.taken(trial.work(), program.said());
            trial.judge(place.resolve(trial.work().name()), taken, when);
        }
        Places.remove(place);
    }

    private static String[] arguments(Map<VictimTrial, Duration> moments, Path place, Duration latest) {
        return moments.entrySet().stream()
                .map(entry -> VictimProgram.argument(
                        entry.getKey().work(),
                        place.resolve(entry.getKey().work().name()),
                        latest.minus(entry.getValue())))
                .toArray(String[]::new);
    }
}
