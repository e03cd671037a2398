package org.campusaccord.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** One work in the middle of which programs are killed: the stores that it begins with, the moments, and the outcomes. */
final class VictimTrial {
    private final VictimWork work;
    private final VictimJudge judge;
    private final RandomGenerator random;
    private final VictimStore small;
    private final VictimStore large;
    private final Map<String, Integer> counts = new TreeMap<>();
    private Optional<KillMoments> moments = Optional.empty();
    private Duration whole = Duration.ZERO;
    private Duration moment = Duration.ZERO;

    VictimTrial(VictimWork work, VictimJudge judge, Path folder, RandomGenerator random) throws Exception {
        this.work = work;
        this.judge = judge;
        this.random = random;
        small = judge.small().copyTo(folder.resolve("small " + work.name()));
        large = judge.large().copyTo(folder.resolve("large " + work.name()));
        work.prepare(small);
        work.prepare(large);
    }

    VictimWork work() {
        return work;
    }

    /** Lays fresh stores out, and chooses how long after its beginning the work is to be interrupted; at first not at all. */
    Duration layOut(Path place) throws Exception {
        Files.createDirectory(place);
        small.copyTo(VictimProgram.warm(place));
        large.copyTo(VictimProgram.victim(place));
        moment = moments.map(KillMoments::next).orElse(Duration.ZERO);
        return moment;
    }

    /**
     * Looks at what is left.
     *
     * @param taken how long the work took; empty when the kill came before it was done
     */
    void judge(Path place, Optional<Duration> taken, String when) throws Exception {
        var what = "%s %s after it began, %s".formatted(work.name(), moment, when);
        var victim = new VictimStore(VictimProgram.victim(place));
        var found = judge.found(work, victim, taken.isPresent(), what);
        boolean showsClearText = judge.showsClearText(work, victim, found);
        judge.require(work, victim, found, what);
        if (moments.isEmpty()) {
            whole = taken.orElseThrow();
            moments = Optional.of(new KillMoments(whole, random));
            return;
        }
        moments.get().left(found, taken);
        count(found + (taken.isPresent() ? " and done" : ""));
        if (showsClearText) {
            count("clear text until the next start");
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** For the table of figures. */
    String figures(int kills) {
        return "Kills during %s (%d ms): %d; %s; neither: 0".formatted(work.name(), whole.toMillis(), kills, counts);
    }
}
