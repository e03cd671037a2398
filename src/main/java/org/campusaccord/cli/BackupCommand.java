package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the whole store into a file, and reads the copy. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup-file")
    private Path file = Path.of("");

    BackupCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var out = surroundings.out();
        var messages = surroundings.messages();
        out.println(messages.get("cli.backup.begins"));
        out.flush();
        var made = store.withClosed((closed, typed) -> closed.backUp(file, typed));
        out.println(messages.get("cli.backup.done", made.file(), SizeWords.of(made.size(), messages)));
        if (made.locked()) {
            out.println(messages.get("cli.backup.locked"));
        }
        return ExitCode.DONE.number();
    }
}
