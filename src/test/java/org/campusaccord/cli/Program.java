package org.campusaccord.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;

/** The program as a script sees it: arguments in, exit code and words out. */
final class Program {
    private final Path data;
    private final Secrets secrets;
    private final boolean hasWindow;

    Program(Path data) {
        this(data, new Secrets(Map.of(), _ -> Optional.empty()));
    }

    Program(Path data, Secrets secrets) {
        this(data, secrets, false);
    }

    private Program(Path data, Secrets secrets, boolean hasWindow) {
        this.data = data;
        this.secrets = secrets;
        this.hasWindow = hasWindow;
    }

    /** Beside the window over the same data. */
    static Program besideWindow(Path data) {
        return new Program(data, new Secrets(Map.of(), _ -> Optional.empty()), true);
    }

    /** What came of a command. */
    record Result(int code, String out, String err) {}

    Result run(String... arguments) {
        var messages = new Messages(Locale.US);
        var out = new StringWriter();
        var err = new StringWriter();
        var clock = new SettableClock(OneCampus.NOW, OneCampus.ZONE);
        var program = new AccordCommandLine(
                new Composition(messages),
                new DataFolders(data, _ -> hasWindow),
                clock,
                messages,
                new PrintWriter(out),
                new PrintWriter(err),
                secrets);
        return new Result(program.run(arguments), out.toString(), err.toString());
    }

    /** Runs a command whose words hold no blanks. */
    Result line(String command) {
        return run(command.split(" ", -1));
    }
}
