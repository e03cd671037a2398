package org.campusaccord.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another program that does one long work with a store, then says so and waits for its end. */
final class VictimProgram {
    private static final String DONE = "done";

    private VictimProgram() {}

    /** Of the arguments the first is the work, the second a small store to warm up with, the third the store. */
    public static void main(String[] arguments) throws Exception {
        var work = VictimWork.valueOf(arguments[0]);
        work.run(new VictimStore(Path.of(arguments[1])));
        KilledProgram.say(KilledProgram.READY);
        work.run(new VictimStore(Path.of(arguments[2])));
        KilledProgram.say(DONE);
        waitForTheEnd();
    }

    /** Or until nobody is there who would end it. */
    private static void waitForTheEnd() throws IOException {
        while (System.in.read() >= 0) {
            // Nobody says anything.
        }
    }

    /** Whether it had done its work before it was killed. */
    static boolean isDone(List<String> said) {
        return said.contains(DONE);
    }
}
