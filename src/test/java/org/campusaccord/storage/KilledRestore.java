package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Another program that restores a backup over a locked or clear store. It is ended at once, as by a kill, when it reaches
 * a step; without a step it restores again and again until somebody ends it.
 */
public final class KilledRestore {
    private KilledRestore() {}

    /** Of the arguments the first is the data folder, the second the letter of the backup's lock, the third the backup, the fourth a step. */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        char letter = arguments[1].charAt(0);
        var backup = Path.of(arguments[2]);
        var killAt = Arrays.stream(arguments).skip(3).findFirst();
        do {
            new Restore(folder, new PlainKeys(), SchemaVersion.CURRENT, Clock.systemUTC(), step -> {
                        if (killAt.equals(Optional.of(step.name()))) {
                            KilledUpgrade.end();
                        }
                    })
                    .run(backup, Kept.typed(letter));
        } while (killAt.isEmpty());
    }

    /** The command line of that program. */
    static List<String> command(Path folder, char letter, Path backup) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRestore.class.getName(),
                folder.toString(),
                String.valueOf(letter),
                backup.toString());
    }

    static int runAndWait(Path folder, char letter, Path backup, Restore.Step step)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(command(folder, letter, backup));
        command.add(step.name());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
