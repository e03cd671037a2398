package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes one year-end review as a file. */
@Command(name = "review")
final class ExportReviewCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Option(names = "--campus", paramLabel = "NAME", required = true, descriptionKey = "cli.option.campus")
    private String campus = "";

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "cli.option.export-year")
    private SchoolYear year = new SchoolYear(2000);

    @Option(
            names = "--format",
            paramLabel = "pdf|docx|xlsx",
            required = true,
            descriptionKey = "cli.option.review-format")
    private Format format = Format.PDF;

    @Option(
            names = "--audience",
            paramLabel = "principal|binder|district",
            descriptionKey = "cli.option.review-audience")
    private Audience audience = Audience.BINDER;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-file")
    private Path out = Path.of("");

    ExportReviewCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    /** The formats that a review can be written in here. */
    enum Format {
        PDF(ExportFormat.PDF),
        DOCX(ExportFormat.WORD),
        XLSX(ExportFormat.WORKBOOK);

        private final ExportFormat meant;

        Format(ExportFormat meant) {
            this.meant = meant;
        }
    }

    @Override
    public Integer call() {
        var written = store.with(this::write);
        surroundings.out().println(surroundings.messages().get("cli.export.wrote", written));
        return ExitCode.DONE.number();
    }

    private Path write(Workspace workspace) {
        var id = new AgreementFinder(workspace, year).find(campus);
        var file = workspace.reviewExports().review(id, format.meant, audience, out);
        new CopyLines(surroundings).say(workspace.reviewExports().note(id, format.meant, audience));
        return file.writeAndRecord();
    }
}
