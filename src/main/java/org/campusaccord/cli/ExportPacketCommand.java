package org.campusaccord.cli;

import java.nio.file.Path;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the agenda packet of a campus. */
@Command(name = "packet")
final class ExportPacketCommand extends YearExport {
    @Option(names = "--campus", paramLabel = "NAME", required = true, descriptionKey = "cli.option.campus")
    private String campus = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out-packet")
    private Path out = Path.of("");

    ExportPacketCommand(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    @Override
    public Integer call() {
        return write(out, ExportFormat.PDF, (workspace, year) -> {
            var found = new CampusFinder(workspace.campuses(), year).find(campus);
            var agreement = workspace
                    .agreements()
                    .find(found.id(), year)
                    .orElseThrow(() -> Problem.of("agreement.none", found.name(), year.label())
                            .asException());
            return workspace.packets().export(agreement, out);
        });
    }
}
