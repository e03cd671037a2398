package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import picocli.CommandLine.Option;

/** A command that writes somebody's copy of the agreements of a year. */
abstract class YearCopyExport extends YearExport {
    @Option(names = "--without-altered", descriptionKey = "cli.option.without-altered")
    private boolean withoutAltered;

    YearCopyExport(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    /** The one campus that the file is about; empty for all of the year. */
    Optional<CampusId> campus(Workspace workspace, SchoolYear ofYear) {
        return Optional.empty();
    }

    /** Begins a file without some agreements. */
    @FunctionalInterface
    interface Making {
        FileExport of(Workspace workspace, SchoolYear year, Set<AgreementId> without);
    }

    /** Writes the file, tells the activity log and says where it is, whose copy, and what that leaves out. */
    final int write(Path out, ExportFormat format, Audience audience, Making export) {
        FileEnding.require(out, format);
        var messages = surroundings.messages();
        store.with(workspace -> {
                    var copy = workspace.exports().copies(year(), campus(workspace, year()), audience);
                    var without = withoutAltered ? copy.alteredOnes() : Set.<AgreementId>of();
                    var written = export.of(workspace, year(), without).writeAndRecord();
                    var said = new ArrayList<String>();
                    said.add(messages.get("cli.export.wrote", written));
                    said.add(messages.get(
                            "cli.export.year-copy", messages.of(audience), copy.agreements() - without.size()));
                    copy.altered().forEach(one -> said.add(messages.get("cli.export.left-out." + one.reason().name(), one.campus())));
                    copy.leftOut()
                            .forEach(left -> said.add(messages.get(
                                    "cli.export.year-left-out", left.what(), left.agreements(), left.why())));
                    if (copy.silent() > 0) {
                        said.add(messages.get("cli.export.year-silent", copy.silent()));
                    }
                    return said;
                })
                .forEach(surroundings.out()::println);
        return ExitCode.DONE.number();
    }
}
