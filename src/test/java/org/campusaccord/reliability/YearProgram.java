package org.campusaccord.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.testing.OneCampus;

/** Another program that does one act of the year in an open store, then says so and waits for its end. */
final class YearProgram {
    static final String DONE = "done";

    private YearProgram() {}

    /** Of the arguments the first is the act, the second a store to warm up with, the third the store. */
    public static void main(String[] arguments) throws IOException {
        var act = YearAct.valueOf(arguments[0]);
        try (var warm = open(Path.of(arguments[1]))) {
            run(act, warm);
        }
        var workspace = open(Path.of(arguments[2]));
        KilledProgram.say(KilledProgram.READY);
        run(act, workspace);
        KilledProgram.say(DONE);
        while (System.in.read() >= 0) {
            // Nobody says anything.
        }
    }

    /** At the hour at which everything is done: the same act leaves the same rows. */
    static Workspace open(Path folder) {
        return Composition.open(folder, new SettableClock(YearAct.DAY, OneCampus.ZONE), Locale.US);
    }

    /** Does it with the agreement of the store, which has one. */
    static void run(YearAct act, Workspace workspace) {
        act.run(workspace, Typist.agreement(workspace).id());
    }
}
