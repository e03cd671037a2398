package org.campusaccord.bench.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.bench.figure.Timing;

/** Starts the program and those beside it in turn: whatever else the machine does hits all of them. */
record Race(PrivateScreen screen, Contestant ours, Contestant empty, Optional<Contestant> writer) {
    /** The starts of one of them. */
    record Starts(List<RunningProgram.Start> starts) {
        double[] frames() {
            return starts.stream().mapToDouble(RunningProgram.Start::nanos).toArray();
        }

        double[] windows() {
            return starts.stream().mapToDouble(RunningProgram.Start::window).toArray();
        }

        double[] cpus() {
            return starts.stream()
                    .mapToDouble(start -> start.cpu().orElseThrow())
                    .toArray();
        }
    }

    /** What some rounds took, and how long the program took to close after its first frame. */
    record Times(Starts ours, Starts empty, Optional<Starts> writer, List<Double> closings) {}

    /** One round that does not count. */
    void round() throws Exception {
        rounds(1);
    }

    Times rounds(int count) throws Exception {
        return rounds(count, () -> {});
    }

    /** @param before done before each start */
    Times rounds(int count, Timing.Work before) throws Exception {
        var oursStarts = new ArrayList<RunningProgram.Start>();
        var emptyStarts = new ArrayList<RunningProgram.Start>();
        var writerStarts = new ArrayList<RunningProgram.Start>();
        var closings = new ArrayList<Double>();
        for (int i = 0; i < count; i++) {
            before.run();
            try (var program = ours.start(screen)) {
                oursStarts.add(program.awaitStart());
                closings.add(program.awaitClosing());
            }
            before.run();
            emptyStarts.add(started(empty));
            if (writer.isPresent()) {
                before.run();
                writerStarts.add(started(writer.get()));
            }
        }
        return new Times(
                new Starts(oursStarts), new Starts(emptyStarts), writer.map(_ -> new Starts(writerStarts)), closings);
    }

    private RunningProgram.Start started(Contestant contestant) throws IOException, InterruptedException {
        try (var program = contestant.start(screen)) {
            return program.awaitStart();
        }
    }
}
