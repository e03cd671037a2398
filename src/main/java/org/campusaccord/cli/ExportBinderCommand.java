package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.Progress;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the binder of a campus, or of all campuses of a year. */
@Command(name = "binder")
final class ExportBinderCommand extends YearCopyExport {
    @Option(names = "--campus", paramLabel = "NAME", descriptionKey = "cli.option.binder-campus")
    private @Nullable String campus;

    @Option(
            names = "--audience",
            paramLabel = "principal|binder|district",
            descriptionKey = "cli.option.binder-audience")
    private @Nullable Audience audience;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-binder")
    private Path out = Path.of("");

    ExportBinderCommand(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    @Override
    public Integer call() {
        var reader = audience == null ? BinderCopy.usualAudience(Optional.ofNullable(campus)) : audience;
        return write(
                out,
                ExportFormat.PDF,
                YearFile.BINDER,
                reader,
                (workspace, year, without) -> workspace
                        .binders()
                        .binder(
                                new BinderCopy(year, campus(workspace, year), reader, without),
                                out,
                                BinderService.Reading.HERE,
                                Progress.UNSEEN));
    }

    @Override
    Optional<CampusId> campus(Workspace workspace, SchoolYear year) {
        return Optional.ofNullable(campus).map(typed -> find(workspace, year, typed));
    }

    private static CampusId find(Workspace workspace, SchoolYear year, String typed) {
        var found = new CampusFinder(workspace.campuses(), year).find(typed);
        if (workspace.agreements().find(found.id(), year).isEmpty()) {
            throw Problem.of("agreement.none", found.name(), year.label()).asException();
        }
        return found.id();
    }
}
