package org.campusaccord.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.campusaccord.application.FailureLog;
import org.campusaccord.application.Stores;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The program for scripts and for people without a screen. Nothing is thrown out of it: every problem is words and an exit code. */
public final class AccordCommandLine {
    private static final String WORDS = "org.campusaccord.messages-cli";

    private static final String IN_USE = "store.locked";

    private final Predicate<Path> hasWindow;
    private final Messages messages;
    private final PrintWriter out;
    private final PrintWriter err;
    private final CommandLine commandLine;

    /**
     * The program over these stores.
     *
     * @param folders where the store lies
     * @param secrets where a passphrase may come from
     */
    public AccordCommandLine(
            Stores stores,
            DataFolders folders,
            Clock clock,
            Messages messages,
            PrintWriter out,
            PrintWriter err,
            Secrets secrets) {
        this.hasWindow = folders.hasWindow();
        this.messages = messages;
        this.out = out;
        this.err = err;
        var surroundings = new Surroundings(stores, folders, clock, messages, out, secrets);
        var root = new AccordCommand();
        this.commandLine = new CommandLine(root, new Commands(root, surroundings))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle(WORDS, messages.locale()))
                .registerConverter(SchoolYear.class, year())
                .registerConverter(Path.class, path())
                .setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        describe(commandLine, "cli.");
    }

    /** Runs one command and returns the exit code. */
    public int run(String... arguments) {
        int code = execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private int execute(String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (RuntimeException | Error unexpected) {
            // No memory, no stack: picocli hands on what is no exception.
            return failed(unexpected);
        }
    }

    /** Tells why something could not be done and returns the exit code that says so to scripts. */
    public int failed(Throwable failure) {
        var problem = withWindow(FailureLog.problem(failure));
        err.println(messages.explain(problem));
        err.flush();
        return ExitCode.of(problem).number();
    }

    /** Who has the window open knows what to close. */
    private Problem withWindow(Problem problem) {
        if (!problem.key().equals(IN_USE)) {
            return problem;
        }
        var file = String.valueOf(problem.values().getFirst());
        return hasWindow.test(Path.of(file).resolveSibling("")) ? Problem.of("store.in-window", file) : problem;
    }

    private void describe(CommandLine command, String prefix) {
        command.getCommandSpec().usageMessage().description(messages.get(prefix + "about"));
        command.getSubcommands().forEach((name, subcommand) -> describe(subcommand, prefix + name + "."));
    }

    private int wrongUsage(ParameterException wrong) {
        err.println(wrong.getMessage());
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println(messages.get("cli.see-help", command));
        err.flush();
        return ExitCode.WRONG_USAGE.number();
    }

    private ITypeConverter<SchoolYear> year() {
        return written -> {
            try {
                return SchoolYear.parse(written);
            } catch (ProblemException unreadable) {
                throw new TypeConversionException(words(unreadable.problem()));
            }
        };
    }

    private ITypeConverter<Path> path() {
        return written -> {
            try {
                return Path.of(written);
            } catch (InvalidPathException impossible) {
                throw new TypeConversionException(messages.get("cli.no-path", written));
            }
        };
    }

    private String words(Problem problem) {
        return messages.explain(problem);
    }
}
