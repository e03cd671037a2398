package org.campusaccord;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.DataFolder;
import org.campusaccord.application.FailureLog;
import org.campusaccord.application.UncaughtErrors;
import org.campusaccord.cli.ExitCode;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.AccordWindow;
import org.campusaccord.ui.Backstage;
import org.campusaccord.ui.desktop.WindowMemory;
import org.campusaccord.ui.opening.OpenedAhead;

/** Starts Campus Accord: the window without arguments, a command with them. */
public final class Launcher {
    private static final String DATA = WindowArguments.DATA;

    private final WindowStarter window;
    private final Map<String, String> environment;
    private final Messages messages;
    private final PrintWriter out;
    private final PrintWriter err;
    private final UncaughtErrors errors;

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
        this.errors = new UncaughtErrors(this::tell);
    }

    public static void main(String[] arguments) {
        var launcher = new Launcher(
                AccordWindow::open,
                System.getenv(),
                new Messages(Locale.US),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err));
        Thread.setDefaultUncaughtExceptionHandler(launcher.errors());
        System.exit(launcher.run(arguments));
    }

    /** Hears of what nobody catches. */
    UncaughtErrors errors() {
        return errors;
    }

    /** One sentence or two and the code; the log has the rest. */
    private void tell(Throwable failure) {
        err.println(messages.explain(FailureLog.problem(failure)));
        err.flush();
    }

    /** Words leave in UTF-8 whatever the system's code page is. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Does what the arguments say and returns the exit code. */
    int run(String... arguments) {
        try {
            return start(arguments);
        } catch (InvalidPathException impossible) {
            err.println(messages.get("cli.no-path", impossible.getInput()));
            err.flush();
            return ExitCode.WRONG_USAGE.number();
        }
    }

    private int start(String... arguments) {
        var usualFolder = DataFolder.usual(
                System.getProperty("os.name", ""), environment, Path.of(System.getProperty("user.home", "")));
        var folder = dataFolder(arguments).orElse(usualFolder);
        LogFile.in(folder);
        var clock = Clock.system(ZoneId.systemDefault());
        var stores = new Composition(messages);
        errors.leaveOut(stores::isWritingFailure);
        var commands = new CommandStart(
                stores,
                usualFolder,
                data -> meetingPoint(data).filter(RunningWindow::isThere).isPresent(),
                clock,
                environment,
                messages,
                out,
                err);
        var forWindow = WindowArguments.of(arguments);
        if (forWindow.isPresent()) {
            var workspaces = new LocalWorkspaces(stores, folder, clock, messages);
            return openWindow(
                    commands, workspaces, clock, folder, forWindow.get().file());
        }
        int code = commands.run(arguments);
        // A thread beside the command's own may have failed, and then not everything is done.
        return code == ExitCode.DONE.number() && errors.hasHeard() ? ExitCode.FAULT.number() : code;
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

    private int openWindow(
            CommandStart commands, LocalWorkspaces workspaces, Clock clock, Path folder, Optional<Path> file) {
        if (Display.isMissing(
                System.getProperty("os.name", ""), environment, System.getProperty("glass.platform", ""))) {
            return withoutDisplay();
        }
        var point = meetingPoint(folder);
        if (point.filter(there -> RunningWindow.call(there, file)).isPresent()) {
            out.println(messages.get("cli.window-in-front"));
            out.flush();
            return ExitCode.DONE.number();
        }
        var running = point.flatMap(RunningWindow::listen);
        var report = StartReport.asked();
        try (var ahead = OpenedAhead.begin(workspaces, clock)) {
            var backstage = new Backstage(
                    errors,
                    LogFile.folder(folder),
                    callee -> running.ifPresent(listening -> listening.onCall(callee)),
                    report,
                    new Backstage.Opening(WindowMemory.in(folder), file, ahead));
            window.open(workspaces, messages, clock, backstage);
            report.closed();
            return ExitCode.DONE.number();
        } catch (RuntimeException | Error failure) {
            return Display.isCauseOf(failure) ? withoutDisplay() : commands.failed(failure);
        } finally {
            running.ifPresent(RunningWindow::close);
        }
    }

    private Optional<MeetingPoint> meetingPoint(Path folder) {
        return MeetingPoint.of(
                folder,
                environment,
                Path.of(System.getProperty("java.io.tmpdir", "")),
                System.getProperty("user.name", ""));
    }

    private int withoutDisplay() {
        err.println(messages.get("cli.no-display", Display.PACKAGES));
        err.println(messages.get("cli.no-display.instead", CommandHint.of("sample --out DIR")));
        err.flush();
        return ExitCode.NO_DISPLAY.number();
    }
}
