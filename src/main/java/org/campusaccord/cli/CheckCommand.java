package org.campusaccord.cli;

import java.util.concurrent.Callable;
import org.campusaccord.application.check.CheckReport;
import picocli.CommandLine.Command;

/** Reads everything in the store and says whether all is well. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    CheckCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.say("cli.check.begins");
        return tell(store.with(workspace -> workspace.check().run())).number();
    }

    private ExitCode tell(CheckReport report) {
        var out = surroundings.out();
        var messages = surroundings.messages();
        out.println(
                messages.get("cli.check.rows", report.rowCount(), report.rows().size()));
        out.println(messages.get("cli.check.texts", report.answers(), report.sealed()));
        report.findings().forEach(finding -> out.println(messages.explain(finding)));
        out.println(messages.get(
                report.isWell() ? "cli.check.well" : "cli.check.bad",
                report.findings().size()));
        return report.isWell() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }
}
