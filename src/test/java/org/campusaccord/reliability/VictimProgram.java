package org.campusaccord.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Another program that does several long works at once, each with a store of its own, says which are done, and waits for
 * its end: one kill meets them all, each where it is then.
 */
final class VictimProgram {
    private static final String DONE = "done ";

    private VictimProgram() {}

    /** The argument for a work: where its stores lie and how long it waits before it begins. */
    static String argument(VictimWork work, Path place, Duration pause) {
        return work.name() + "=" + pause.toNanos() + "=" + place;
    }

    /** The small store with which a work warms up. */
    static Path warm(Path place) {
        return place.resolve("warm");
    }

    /** The store that it is about. */
    static Path victim(Path place) {
        return place.resolve("victim");
    }

    /** One work an argument. */
    private record Task(VictimWork work, Duration pause, Path place) {
        static Task of(String argument) {
            var words = argument.split("=", 3);
            return new Task(VictimWork.of(words[0]), Duration.ofNanos(Long.parseLong(words[1])), Path.of(words[2]));
        }

        void warmUp() throws Exception {
            work.run(new VictimStore(warm(place)));
        }

        void begin() {
            Thread.ofPlatform().start(this::run);
        }

        private void run() {
            try {
                Thread.sleep(pause);
                long begun = System.nanoTime();
                work.run(new VictimStore(victim(place)));
                KilledProgram.say(DONE + work.name() + " " + (System.nanoTime() - begun));
            } catch (Exception failure) {
                // Ended by itself the program is no victim, which is what the test hears of.
                failure.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        var tasks = List.of(arguments).stream().map(Task::of).toList();
        for (var task : tasks) {
            task.warmUp();
        }
        KilledProgram.say(KilledProgram.READY);
        tasks.forEach(Task::begin);
        waitForTheEnd();
    }

    /** Or until nobody is there who would end it. */
    private static void waitForTheEnd() throws IOException {
        while (System.in.read() >= 0) {
            // Nobody says anything.
        }
        Runtime.getRuntime().halt(1);
    }

    /** How long a work took; nothing when the program was killed before it was done. */
    static Optional<Duration> taken(VictimWork work, List<String> said) {
        var done = DONE + work.name() + " ";
        return said.stream()
                .filter(line -> line.matches(done + "\\d+"))
                .map(line -> Duration.ofNanos(Long.parseLong(line.substring(done.length()))))
                .findFirst();
    }
}
