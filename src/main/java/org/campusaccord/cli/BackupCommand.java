package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the whole store into a file, and reads the copy. */
@Command(name = "backup")
final class BackupCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup-file")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

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
        var size = SizeWords.of(made.size(), surroundings.messages());
        surroundings.say(made.isGood() ? "cli.backup.done" : "cli.backup.written", made.file(), size);
        if (made.locked()) {
            surroundings.say("cli.backup.locked");
        }
        tell(made.damage());
        return (made.isGood() ? ExitCode.DONE : ExitCode.BAD_INPUT).number();
    }

    /** Says what a check would say. */
    private void tell(List<Problem> damage) {
        if (!damage.isEmpty()) {
            var messages = surroundings.messages();
            var err = spec.commandLine().getErr();
            damage.forEach(finding -> err.println(messages.explain(finding)));
            err.println(messages.get("cli.backup.damaged", damage.size()));
        }
    }

    private Backup backUp(ClosedStore closed, Optional<Passphrase> typed) {
        var made = closed.backUp(file, typed);
        store.log().record(AuditAction.BACKED_UP, String.valueOf(file.getFileName()), typed);
        return made;
    }
}
