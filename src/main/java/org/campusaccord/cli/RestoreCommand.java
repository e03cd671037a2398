package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the store, which is kept. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.restore-file")
    private Path file = Path.of("");

    RestoreCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var out = surroundings.out();
        var messages = surroundings.messages();
        out.println(messages.get("cli.restore.begins"));
        out.flush();
        var kept = store.withClosed((closed, typed) -> closed.restore(file, typed));
        out.println(messages.get("cli.restore.done", file, store.folder()));
        out.println(kept.map(before -> messages.get("cli.restore.kept", before))
                .orElseGet(() -> messages.get("cli.restore.none-before")));
        return ExitCode.DONE.number();
    }
}
