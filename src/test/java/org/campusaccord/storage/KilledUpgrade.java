package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Another program that is ended at once, as by a kill, in the middle of a migration. */
public final class KilledUpgrade {
    static final int KILLED = 137;

    private KilledUpgrade() {}

    public static void main(String[] arguments) {
        new OldStore(Path.of(arguments[0])).openWith("killed").close();
    }

    /** Starts the other program over a folder and returns how it ended. */
    static int runAndWait(Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledUpgrade.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Called by the migration. */
    public static int end() {
        Runtime.getRuntime().halt(KILLED);
        return KILLED;
    }
}
