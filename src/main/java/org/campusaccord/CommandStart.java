package org.campusaccord;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.campusaccord.application.Stores;
import org.campusaccord.cli.AccordCommandLine;
import org.campusaccord.cli.DataFolders;
import org.campusaccord.cli.Secrets;
import org.campusaccord.text.Messages;

/**
 * A start with a command, or one that failed. It names the classes of the command line in the place of the launcher, which
 * would have them loaded for the window too.
 *
 * @param hasWindow whether the window over a data folder is open
 */
record CommandStart(
        Stores stores,
        Path usualFolder,
        Predicate<Path> hasWindow,
        Clock clock,
        Map<String, String> environment,
        Messages messages,
        PrintWriter out,
        PrintWriter err) {
    /** Runs the command and returns the exit code. */
    int run(String... arguments) {
        return commands().run(arguments);
    }

    /** Tells why something could not be done and returns the exit code. */
    int failed(Throwable failure) {
        return commands().failed(failure);
    }

    private AccordCommandLine commands() {
        var folders = new DataFolders(usualFolder, hasWindow);
        return new AccordCommandLine(stores, folders, clock, messages, out, err, Secrets.of(environment));
    }
}
