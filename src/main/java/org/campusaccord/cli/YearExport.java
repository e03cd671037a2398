package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import picocli.CommandLine.Option;

/** A command that writes a file about a school year. */
abstract class YearExport extends StoreCommand {
    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "cli.option.export-year")
    private SchoolYear year = new SchoolYear(2000);

    YearExport(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    /** The one campus that the file is about; empty for all of the year. */
    Optional<CampusId> campus(Workspace workspace, SchoolYear ofYear) {
        return Optional.empty();
    }

    /** Writes a file that is nobody's copy, tells the activity log and says where it is. */
    final int write(Path out, ExportFormat format, BiFunction<Workspace, SchoolYear, FileExport> export) {
        FileEnding.require(out, format);
        var written = store.with(workspace -> export.apply(workspace, year).writeAndRecord());
        surroundings.out().println(surroundings.messages().get("cli.export.wrote", written));
        return ExitCode.DONE.number();
    }

    /** Writes the file, tells the activity log and says where it is, whose copy, and what that leaves out. */
    final int write(
            Path out, ExportFormat format, Audience audience, BiFunction<Workspace, SchoolYear, FileExport> export) {
        FileEnding.require(out, format);
        var messages = surroundings.messages();
        store.with(workspace -> {
                    var written = export.apply(workspace, year).writeAndRecord();
                    var copy = workspace.exports().copies(year, campus(workspace, year), audience);
                    return Stream.concat(
                                    Stream.of(
                                            messages.get("cli.export.wrote", written),
                                            messages.get(
                                                    "cli.export.year-copy", messages.of(audience), copy.agreements())),
                                    copy.leftOut().stream()
                                            .map(left -> messages.get(
                                                    "cli.export.year-left-out",
                                                    left.what(),
                                                    left.agreements(),
                                                    left.why())))
                            .toList();
                })
                .forEach(surroundings.out()::println);
        return ExitCode.DONE.number();
    }
}
