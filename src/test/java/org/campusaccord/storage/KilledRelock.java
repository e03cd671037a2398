package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Another program that sets, changes or removes a passphrase, to be killed while it does: it says when it begins and when
 * it is done. The passphrase before and after a change are those of {@link LockedFolder}.
 */
public final class KilledRelock {
    static final String BEGINS = "begins";
    static final String DONE = "done";

    private KilledRelock() {}

    /** What it does. */
    enum Work {
        SET,
        CHANGE,
        REMOVE
    }

    public static void main(String[] arguments) {
        var data = new LockedFolder(Path.of(arguments[0]));
        System.out.println(BEGINS);
        switch (Work.valueOf(arguments[1])) {
            case SET -> data.set();
            case CHANGE -> data.change();
            case REMOVE -> data.remove();
        }
        System.out.println(DONE);
    }

    /** Starts the other program over a folder; what it says is to be read from it. */
    static Process start(Path folder, Work work) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRelock.class.getName(),
                        folder.toString(),
                        work.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
