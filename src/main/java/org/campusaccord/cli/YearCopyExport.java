package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearFile;
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

    /** Says whose copy it is and what that leaves out, writes the file, tells the activity log and says where it is. */
    final int write(Path out, ExportFormat format, YearFile file, Audience audience, Making export) {
        FileEnding.require(out, format);
        var messages = surroundings.messages();
        var written = store.with(workspace -> {
            var copy = workspace.exports().copies(file, year(), campus(workspace, year()), audience);
            var without = withoutAltered ? copy.alteredOnes() : Set.<AgreementId>of();
            var begun = export.of(workspace, year(), without);
            copyLines().say(copyLines().notes().of(copy));
            copy.altered().forEach(this::say);
            return begun.writeAndRecord();
        });
        surroundings.out().println(messages.get("cli.export.wrote", written));
        return ExitCode.DONE.number();
    }

    /** What keeps an agreement out of the file, whether the file is made without it or not at all. */
    private void say(YearCopy.Altered one) {
        var out = surroundings.out();
        if (withoutAltered) {
            out.println(surroundings
                    .messages()
                    .get("cli.export.left-out." + one.reason().name(), one.campus()));
        }
        copyLines().notes().where(one).forEach(out::println);
    }
}
