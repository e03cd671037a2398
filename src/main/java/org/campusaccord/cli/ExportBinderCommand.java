package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.Progress;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the binder of a campus, or of all campuses of a year. */
@Command(name = "binder")
final class ExportBinderCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "cli.option.export-year")
    private SchoolYear year = new SchoolYear(2000);

    @Option(names = "--campus", paramLabel = "NAME", descriptionKey = "cli.option.binder-campus")
    private @Nullable String campus;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-binder")
    private Path out = Path.of("");

    ExportBinderCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        FileEnding.require(out, ExportFormat.PDF);
        var written = store.with(workspace -> {
            var one = Optional.ofNullable(campus)
                    .map(typed -> new CampusFinder(workspace.campuses(), year).find(typed))
                    .map(Campus::id);
            return workspace
                    .binders()
                    .binder(year, one, out, BinderService.Reading.HERE, Progress.UNSEEN)
                    .writeAndRecord();
        });
        surroundings.out().println(surroundings.messages().get("cli.export.wrote", written));
        return ExitCode.DONE.number();
    }
}
