package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.ClosedStoreLog;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
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
        var kept = store.withClosed((closed, typed) -> restore(closed, typed));
        out.println(messages.get("cli.restore.done", file, store.folder()));
        out.println(kept.map(before -> messages.get("cli.restore.kept", before))
                .orElseGet(() -> messages.get("cli.restore.none-before")));
        return ExitCode.DONE.number();
    }

    private Optional<Path> restore(ClosedStore closed, Optional<Passphrase> typed) {
        var kept = closed.restore(file, typed);
        new ClosedStoreLog(surroundings.stores(), store.folder(), surroundings.clock())
                .record(AuditAction.RESTORED, String.valueOf(file.getFileName()), typed);
        return kept;
    }
}
