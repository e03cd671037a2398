package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.roster.RosterPreview;
import org.campusaccord.application.roster.RosterWords;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports campuses and people from a roster, or says what an import would do. */
@Command(name = "roster")
final class ImportRosterCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;
    private final RosterWords words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.roster")
    private Path file = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.roster-year")
    private @Nullable SchoolYear year;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    ImportRosterCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
        this.words = new RosterWords(surroundings.messages());
    }

    @Override
    public Integer call() {
        // A roster that cannot be imported, or only might be, does not begin a store.
        var code = store.isThere() ? ExitCode.DONE : inScratchStore();
        if (code == ExitCode.DONE && (store.isThere() || !dryRun)) {
            code = dryRun
                    ? store.withNewOrOld(this::run)
                    : store.changing(this::run, spec.commandLine().getErr());
        }
        return code.number();
    }

    private ExitCode inScratchStore() {
        return store.inScratch(workspace -> {
            var preview = preview(workspace);
            return dryRun || !preview.canApply() ? tell(preview) : ExitCode.DONE;
        });
    }

    private ExitCode run(Workspace workspace) {
        var preview = preview(workspace);
        var code = tell(preview);
        if (code == ExitCode.DONE && !dryRun) {
            surroundings.out().println(words.summary(workspace.rosters().apply(preview)));
        }
        return code;
    }

    private RosterPreview preview(Workspace workspace) {
        var into =
                Optional.ofNullable(year).orElseGet(() -> workspace.settings().currentYear());
        return workspace.rosters().preview(file, into);
    }

    private ExitCode tell(RosterPreview preview) {
        if (!preview.canApply()) {
            var messages = surroundings.messages();
            var err = spec.commandLine().getErr();
            words.errors(preview).forEach(err::println);
            err.println(messages.explain(Problem.of("roster.has-errors", preview.fileName(), preview.errorCount())));
            return ExitCode.BAD_INPUT;
        }
        surroundings.out().println(words.overview(preview));
        preview.notes().forEach(note -> surroundings.out().println(words.note(note)));
        if (dryRun) {
            surroundings.out().println(surroundings.messages().get("cli.import.dry-run"));
        }
        return ExitCode.DONE;
    }
}
