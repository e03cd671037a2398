package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes one agreement as a file. */
@Command(name = "agreement")
final class ExportAgreementCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Option(names = "--campus", paramLabel = "NAME", required = true, descriptionKey = "cli.option.campus")
    private String campus = "";

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "cli.option.export-year")
    private SchoolYear year = new SchoolYear(2000);

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "cli.option.revision")
    private @Nullable Integer revision;

    @Option(names = "--format", paramLabel = "pdf|docx|json", required = true, descriptionKey = "cli.option.format")
    private Format format = Format.PDF;

    @Option(names = "--audience", paramLabel = "principal|binder|district", descriptionKey = "cli.option.audience")
    private Audience audience = Audience.BINDER;

    @Option(names = "--with-earlier", descriptionKey = "cli.option.with-earlier")
    private boolean withEarlier;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-file")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportAgreementCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    /** The formats that one agreement can be written in here. */
    enum Format {
        PDF(ExportFormat.PDF),
        DOCX(ExportFormat.WORD),
        JSON(ExportFormat.JSON);

        private final ExportFormat meant;

        Format(ExportFormat meant) {
            this.meant = meant;
        }
    }

    @Override
    public Integer call() {
        FileEnding.require(out, format.meant);
        if (withEarlier && format != Format.PDF) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.messages().get("cli.with-earlier.pdf-only"));
        }
        var written = store.with(this::write);
        surroundings.out().println(surroundings.messages().get("cli.export.wrote", written));
        return ExitCode.DONE.number();
    }

    /** Says what the copy leaves out, then writes it. */
    private Path write(Workspace workspace) {
        var id = new AgreementFinder(workspace, year).find(campus);
        var number = revision == null ? OptionalInt.empty() : OptionalInt.of(revision);
        var lines = new CopyLines(surroundings);
        var exports = workspace.exports();
        if (withEarlier) {
            var file = exports.history().export(id, number, audience, out);
            lines.say(exports.history().note(id, number, audience));
            return file.writeAndRecord();
        }
        var file = exports.agreement(id, number, format.meant, audience, out);
        lines.say(lines.notes().of(exports.copy(id, number, audience), format.meant));
        return file.writeAndRecord();
    }
}
