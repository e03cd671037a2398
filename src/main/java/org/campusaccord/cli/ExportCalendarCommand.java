package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.campus.Campus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the dates of a campus, or of all campuses of a year, for calendar programs. */
@Command(name = "calendar")
final class ExportCalendarCommand extends YearExport {
    @Option(names = "--campus", paramLabel = "NAME", descriptionKey = "cli.option.calendar-campus")
    private @Nullable String campus;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-calendar")
    private Path out = Path.of("");

    ExportCalendarCommand(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    @Override
    public Integer call() {
        return write(out, ExportFormat.CALENDAR, copyLines().notes().calendar(), (workspace, year) -> {
            var one = Optional.ofNullable(campus)
                    .map(typed -> new CampusFinder(workspace.campuses(), year).find(typed))
                    .map(Campus::id);
            return workspace.calendars().calendar(year, one, out);
        });
    }
}
