package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Opens the store that a command is about and closes it afterwards. */
final class OpenStore {
    private static final String LOCKED = "lock.needed";

    private final AccordCommand root;
    private final Surroundings surroundings;
    private final PassphraseSearch passphrases;

    OpenStore(AccordCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
        this.passphrases = new PassphraseSearch(root, surroundings);
    }

    Path folder() {
        return root.data().orElse(surroundings.usualFolder());
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

    /** Works on the store as a file, or on a backup, and asks for a passphrase only when that turns out to take one. */
    <T> T withClosed(BiFunction<ClosedStore, Optional<Passphrase>, T> work) {
        var closed = surroundings.stores().closed(folder(), surroundings.clock());
        try {
            return work.apply(closed, Optional.empty());
        } catch (ProblemException locked) {
            if (!locked.problem().key().equals(LOCKED)) {
                throw locked;
            }
            var typed = passphrases.find(folder());
            try {
                return work.apply(closed, Optional.of(typed.orElseThrow(() -> locked)));
            } finally {
                typed.ifPresent(Passphrase::close);
            }
        }
    }

    /** Works in the store, which begins if there is none. */
    <T> T withNewOrOld(Function<Workspace, T> work) {
        return in(folder(), work);
    }

    /** Works in a store that nobody can read afterwards, in an empty folder. */
    <T> T inScratch(Path folder, Function<Workspace, T> work) {
        try (var workspace = surroundings.stores().openScratch(folder, surroundings.clock())) {
            return work.apply(workspace);
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
