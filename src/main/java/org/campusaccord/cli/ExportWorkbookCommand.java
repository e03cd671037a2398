package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.calendar.SchoolYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the district's workbook of a year. */
@Command(name = "workbook")
final class ExportWorkbookCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "cli.option.export-year")
    private SchoolYear year = new SchoolYear(2000);

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-workbook")
    private Path out = Path.of("");

    ExportWorkbookCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        FileEnding.require(out, ExportFormat.WORKBOOK);
        var written =
                store.with(workspace -> workspace.exports().workbook(year, out).writeAndRecord());
        surroundings.out().println(surroundings.messages().get("cli.export.wrote", written));
        return ExitCode.DONE.number();
    }
}
