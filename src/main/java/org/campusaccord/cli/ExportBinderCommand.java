package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.Progress;
import org.campusaccord.domain.campus.Campus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the binder of a campus, or of all campuses of a year. */
@Command(name = "binder")
final class ExportBinderCommand extends YearExport {
    @Option(names = "--campus", paramLabel = "NAME", descriptionKey = "cli.option.binder-campus")
    private @Nullable String campus;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-binder")
    private Path out = Path.of("");

    ExportBinderCommand(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    @Override
    public Integer call() {
        return write(out, ExportFormat.PDF, (workspace, year) -> {
            var one = Optional.ofNullable(campus)
                    .map(typed -> new CampusFinder(workspace.campuses(), year).find(typed))
                    .map(Campus::id);
            return workspace.binders().binder(year, one, out, BinderService.Reading.HERE, Progress.UNSEEN);
        });
    }
}
