package org.campusaccord.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.campusaccord.reliability.VictimWork.Found;

/** One work in the middle of which programs are killed: the stores that it begins with, the moments, and the outcomes. */
final class VictimTrial {
    private final VictimWork work;
    private final VictimJudge judge;
    private final VictimStore small;
    private final VictimStore large;
    private final Duration first;
    private final Duration last;
    private final KillMoments moments;
    private final Map<String, Integer> counts = new TreeMap<>();
    private Duration moment = Duration.ZERO;

    /** Lets the work alone once, to learn when it begins to change files and how long it takes. */
    VictimTrial(VictimWork work, VictimJudge judge, Path folder, RandomGenerator random) throws Exception {
        this.work = work;
        this.judge = judge;
        small = judge.small().copyTo(folder.resolve("small " + work.name()));
        large = judge.large().copyTo(folder.resolve("large " + work.name()));
        work.prepare(small);
        work.prepare(large);
        work.run(small.copyTo(folder.resolve("warm " + work.name())));
        var alone = large.copyTo(folder.resolve("alone " + work.name()));
        var untouched = Footprint.of(alone.root());
        var changed = new AtomicLong();
        long begun = System.nanoTime();
        var watching = Thread.ofPlatform().daemon().start(() -> {
            while (changed.get() == 0) {
                if (!untouched.equals(Footprint.of(alone.root()))) {
                    changed.set(System.nanoTime());
                }
            }
        });
        work.run(alone);
        last = Duration.ofNanos(System.nanoTime() - begun);
        watching.join();
        first = Duration.ofNanos(changed.get() - begun);
        judge.require(work, alone, Found.NEW, "let alone");
        moments = new KillMoments(first, last, random);
    }

    VictimWork work() {
        return work;
    }

    /** Lays fresh stores out and chooses how long after its beginning the work is to be interrupted. */
    Duration layOut(Path place) throws Exception {
        Files.createDirectory(place);
        small.copyTo(VictimProgram.warm(place));
        large.copyTo(VictimProgram.victim(place));
        moment = moments.next();
        return moment;
    }

    /** Looks at what is left. */
    void judge(Path place, boolean done, String when) throws Exception {
        var what = "%s %s after it began, %s".formatted(work.name(), moment, when);
        var victim = new VictimStore(VictimProgram.victim(place));
        var found = judge.found(work, victim, done, what);
        if (judge.showsClearText(work, victim, found)) {
            count("clear text until the next start");
        }
        judge.require(work, victim, found, what);
        count(found + (done ? " and done" : ""));
        moments.left(found);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** For the table of figures. */
    String figures(int kills) {
        return "Kills during %s (first change after %d ms, end after %d ms): %d; %s; neither: 0"
                .formatted(work.name(), first.toMillis(), last.toMillis(), kills, counts);
    }
}
