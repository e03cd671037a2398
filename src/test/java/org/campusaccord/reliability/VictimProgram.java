package org.campusaccord.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Another program that does what a scenario is about, once, and then waits for its end. */
final class VictimProgram {
    private static final String DONE = "done";

    private VictimProgram() {}

    /** Takes the name of the scenario and the folder. */
    public static void main(String[] arguments) throws Exception {
        var scenario = Scenario.onePass().stream()
                .filter(each -> each.toString().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        KilledProgram.say(KilledProgram.READY);
        long begun = System.nanoTime();
        scenario.attempt(Path.of(arguments[1]), new Ledger());
        KilledProgram.say(DONE + " " + (System.nanoTime() - begun));
        System.exit(System.in.read());
    }

    static KilledProgram run(Scenario scenario, Path folder, Duration life) throws IOException, InterruptedException {
        return KilledProgram.run(VictimProgram.class, life, scenario.toString(), folder.toString());
    }

    /** How long the work took in nanoseconds, of a program that was done. */
    static long nanos(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith(DONE + " "))
                .mapToLong(line -> Long.parseLong(line.substring(DONE.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it was done before the kill. */
    static boolean isDone(List<String> said) {
        return said.stream().anyMatch(line -> line.startsWith(DONE));
    }
}
