package org.campusaccord.cli;

import java.nio.file.Path;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.audience.Audience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the district's workbook of a year. */
@Command(name = "workbook")
final class ExportWorkbookCommand extends YearCopyExport {
    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-workbook")
    private Path out = Path.of("");

    ExportWorkbookCommand(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    @Override
    public Integer call() {
        return write(
                out,
                ExportFormat.WORKBOOK,
                YearFile.WORKBOOK,
                Audience.DISTRICT,
                (workspace, year, without) -> workspace.exports().workbook(year, out, without));
    }
}
