package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.CopyNote;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.domain.calendar.SchoolYear;
import picocli.CommandLine.Option;

/** A command that writes a file about a school year. */
abstract class YearExport extends StoreCommand {
    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "cli.option.export-year")
    private SchoolYear year = new SchoolYear(2000);

    YearExport(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    final CopyLines copyLines() {
        return new CopyLines(surroundings);
    }

    SchoolYear year() {
        return year;
    }

    /** Says for whom a file is and what it leaves out, writes it, tells the activity log and says where it is. */
    final int write(
            Path out, ExportFormat format, CopyNote note, BiFunction<Workspace, SchoolYear, FileExport> export) {
        FileEnding.require(out, format);
        var written = store.with(workspace -> {
            var file = export.apply(workspace, year);
            copyLines().say(note);
            return file.writeAndRecord();
        });
        surroundings.out().println(surroundings.messages().get("cli.export.wrote", written));
        return ExitCode.DONE.number();
    }
}
