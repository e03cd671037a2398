package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
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
                typed -> backUp(closed, typed), () -> store.passphrases().find(store.folder()));
        surroundings.say("cli.backup.done", made.file(), SizeWords.of(made.size(), surroundings.messages()));
        if (made.locked()) {
            surroundings.say("cli.backup.locked");
        }
        return ExitCode.DONE.number();
    }

    private Backup backUp(ClosedStore closed, Optional<Passphrase> typed) {
        var made = closed.backUp(file, typed);
        store.log().record(AuditAction.BACKED_UP, String.valueOf(file.getFileName()), typed);
        return made;
    }
}
