package org.campusaccord.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the whole store into a file, and reads the copy. */
@Command(name = "backup")
final class BackupCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup-file")
    private Path file = Path.of("");

    BackupCommand(OpenStore store, Surroundings surroundings) {
        super(store, surroundings);
    }

    @Override
    public Integer call() {
        FileEnding.requireOfBackup(file);
        surroundings.say("cli.backup.begins");
        var closed = store.closed();
        var made = PassphraseSearch.asked(
                typed -> closed.backUp(file, typed), () -> store.passphrases().find(store.folder()));
        surroundings.say("cli.backup.done", made.file(), SizeWords.of(made.size(), surroundings.messages()));
        if (made.locked()) {
            surroundings.say("cli.backup.locked");
        }
        return ExitCode.DONE.number();
    }
}
