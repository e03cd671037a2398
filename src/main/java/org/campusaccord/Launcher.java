package org.campusaccord;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.DataFolder;
import org.campusaccord.cli.AccordCommandLine;
import org.campusaccord.cli.ExitCode;
import org.campusaccord.cli.Secrets;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.AccordWindow;

/** Starts Campus Accord: the window without arguments, a command with them. */
public final class Launcher {
    private static final String DATA = "--data";

    private final WindowStarter window;
    private final Map<String, String> environment;
    private final Messages messages;
    private final PrintWriter out;
    private final PrintWriter err;

    Launcher(
            WindowStarter window,
            Map<String, String> environment,
            Messages messages,
            PrintWriter out,
            PrintWriter err) {
        this.window = window;
        this.environment = environment;
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var launcher = new Launcher(
                AccordWindow::open,
                System.getenv(),
                new Messages(Locale.US),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err));
        System.exit(launcher.run(arguments));
    }

    /** Words leave in UTF-8 whatever the system's code page is. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Does what the arguments say and returns the exit code. */
    int run(String... arguments) {
        var usualFolder = DataFolder.usual(
                System.getProperty("os.name", ""), environment, Path.of(System.getProperty("user.home", "")));
        var folder = dataFolder(arguments).orElse(usualFolder);
        LogFile.in(folder);
        var clock = Clock.system(ZoneId.systemDefault());
        var stores = new Composition(messages);
        var commands = new AccordCommandLine(stores, usualFolder, clock, messages, out, err, Secrets.of(environment));
        return isForWindow(arguments)
                ? openWindow(commands, new LocalWorkspaces(stores, folder, clock), clock)
                : commands.run(arguments);
    }

    private static boolean isForWindow(String... arguments) {
        return switch (arguments.length) {
            case 0 -> true;
            case 1 -> arguments[0].startsWith(DATA + "=");
            case 2 -> arguments[0].equals(DATA);
            default -> false;
        };
    }

    /** Looked up by hand, since the log's place must be known before anything else is. */
    private static Optional<Path> dataFolder(String... arguments) {
        var words = List.of(arguments);
        int at = words.indexOf(DATA);
        if (at >= 0 && at + 1 < words.size()) {
            return Optional.of(Path.of(words.get(at + 1)));
        }
        return words.stream()
                .filter(word -> word.startsWith(DATA + "="))
                .findFirst()
                .map(word -> Path.of(word.substring(DATA.length() + 1)));
    }

    private int openWindow(AccordCommandLine commands, LocalWorkspaces workspaces, Clock clock) {
        if (Display.isMissing(
                System.getProperty("os.name", ""), environment, System.getProperty("glass.platform", ""))) {
            return withoutDisplay();
        }
        try {
            window.open(workspaces, messages, clock);
            return ExitCode.DONE.number();
        } catch (RuntimeException | LinkageError failure) {
            return Display.isCauseOf(failure) ? withoutDisplay() : commands.failed(failure);
        }
    }

    private int withoutDisplay() {
        err.println(messages.get("cli.no-display", Display.PACKAGES));
        err.println(messages.get("cli.no-display.instead", CommandHint.of("sample --out DIR")));
        err.flush();
        return ExitCode.NO_DISPLAY.number();
    }
}
