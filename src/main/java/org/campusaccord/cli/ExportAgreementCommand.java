package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-file")
    private Path out = Path.of("");

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
        store.with(this::write).forEach(surroundings.out()::println);
        return ExitCode.DONE.number();
    }

    /** Writes the file and returns what to say of it. */
    private List<String> write(Workspace workspace) {
        var id = new AgreementFinder(workspace, year).find(campus);
        var number = revision == null ? OptionalInt.empty() : OptionalInt.of(revision);
        var copy = workspace.exports().copy(id, number, audience);
        var written = workspace
                .exports()
                .agreement(id, number, format.meant, audience, out)
                .writeAndRecord();
        var messages = surroundings.messages();
        var said = new ArrayList<String>();
        said.add(messages.get("cli.export.wrote", written));
        new LeftOutWords(messages).lines(copy).forEach(line -> said.add(messages.get("cli.export.left-out", line)));
        if (copy.isSilent()) {
            said.add(messages.get("cli.export.silent"));
        }
        return said;
    }
}
