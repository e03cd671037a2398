package org.campusaccord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.audit.ClosedStoreLog;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;

/** Opens the store that a command is about and closes it afterwards. */
final class OpenStore {
    private final AccordCommand root;
    private final Surroundings surroundings;
    private final PassphraseSearch passphrases;

    OpenStore(AccordCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
        this.passphrases = new PassphraseSearch(root, surroundings);
    }

    Path folder() {
        return root.data().orElse(surroundings.folders().usual());
    }

    boolean isThere() {
        return surroundings.stores().isThere(folder());
    }

    /** Works in a store that must be there: who only asks does not begin one. */
    <T> T with(Function<Workspace, T> work) {
        if (!isThere()) {
            surroundings.stores().requireNotLost(folder());
            throw Problem.of("store.missing", folder().toString()).asException();
        }
        return withNewOrOld(work);
    }

    /** Works in the store and changes it; it begins if there is none, and otherwise the day's backup is made first. */
    <T> T changing(Function<Workspace, T> work, PrintWriter err) {
        boolean isThere = isThere();
        return withNewOrOld(workspace -> {
            if (isThere) {
                new DayBackup(surroundings.messages(), err).make(workspace);
            }
            return work.apply(workspace);
        });
    }

    /** The store as a file that nobody has open. */
    ClosedStore closed() {
        return surroundings.stores().closed(folder(), surroundings.clock());
    }

    /** For what is done to the store as a file. */
    ClosedStoreLog log() {
        return new ClosedStoreLog(surroundings.stores(), folder(), surroundings.clock(), surroundings.messages());
    }

    PassphraseSearch passphrases() {
        return passphrases;
    }

    /** Works in the store, which begins if there is none. */
    <T> T withNewOrOld(Function<Workspace, T> work) {
        return in(folder(), work);
    }

    /** Works in a store that is there, or in an empty one that is gone afterwards; where one is lost, that is told. */
    <T> T withOrScratch(Function<Workspace, T> work) {
        if (isThere()) {
            return withNewOrOld(work);
        }
        surroundings.stores().requireNotLost(folder());
        return inScratch(work);
    }

    /** Works in an empty store that nobody can read afterwards. */
    <T> T inScratch(Function<Workspace, T> work) {
        try {
            var scratch = Files.createTempDirectory("campus-accord");
            try (var workspace = surroundings.stores().openScratch(scratch, surroundings.clock())) {
                return work.apply(workspace);
            } finally {
                surroundings.stores().remove(scratch);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T in(Path folder, Function<Workspace, T> work) {
        var typed = passphrase(folder);
        try (var workspace = surroundings.stores().open(folder, typed, surroundings.clock())) {
            return work.apply(workspace);
        } finally {
            typed.ifPresent(Passphrase::close);
        }
    }

    /** Looked for only when the store takes one. */
    private Optional<Passphrase> passphrase(Path folder) {
        return surroundings.stores().isLocked(folder) ? passphrases.find(folder) : Optional.empty();
    }
}
