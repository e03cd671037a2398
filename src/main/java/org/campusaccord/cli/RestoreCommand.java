package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.backup.Restored;
import org.campusaccord.application.lock.Passphrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the store, which is kept. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final OpenStore store;
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.restore-file")
    private Path file = Path.of("");

    @Option(
            names = "--backup-passphrase-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.backup-passphrase-file")
    private @Nullable Path passphraseFile;

    RestoreCommand(OpenStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.say("cli.restore.begins");
        var closed = store.closed();
        boolean wasLocked = closed.isLocked();
        var done = restore(closed);
        surroundings.say("cli.restore.done", file, store.folder());
        done.kept()
                .ifPresentOrElse(
                        before -> surroundings.say("cli.restore.kept", before),
                        () -> surroundings.say("cli.restore.none-before"));
        if (closed.isLocked()) {
            surroundings.say("cli.restore.locked");
        } else if (wasLocked) {
            surroundings.say("cli.restore.lock-lost");
        }
        return ExitCode.DONE.number();
    }

    private Restored restore(ClosedStore closed) {
        var ofBackup = new BackupPassphrase(store.passphrases(), Optional.ofNullable(passphraseFile), file);
        var present = owner(closed);
        try {
            return ofBackup.with(present, typed -> restore(closed, typed, present));
        } finally {
            present.ifPresent(Passphrase::close);
        }
    }

    /** Whoever cannot open a locked store must not replace it. Returns what opens it, where it is locked. */
    private Optional<Passphrase> owner(ClosedStore closed) {
        return PassphraseSearch.asked(
                typed -> {
                    closed.requireOwner(typed);
                    return typed.map(Passphrase::copy);
                },
                () -> store.passphrases().find(store.folder()));
    }

    private Restored restore(ClosedStore closed, Optional<Passphrase> typed, Optional<Passphrase> present) {
        var done = closed.restore(file, typed, present);
        store.log().restored(file, done, typed);
        return done;
    }
}
