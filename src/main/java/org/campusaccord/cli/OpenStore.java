package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.domain.Problem;

/** Opens the store that a command is about and closes it afterwards. */
final class OpenStore {
    private final AccordCommand root;
    private final Surroundings surroundings;

    OpenStore(AccordCommand root, Surroundings surroundings) {
        this.root = root;
        this.surroundings = surroundings;
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
            throw Problem.of("store.missing", folder().toString()).asException();
        }
        return withNewOrOld(work);
    }

    /** The store as a file, for commands that do not look into it. */
    ClosedStore closed() {
        return surroundings.stores().closed(folder(), surroundings.clock());
    }

    /** Works in the store, which begins if there is none. */
    <T> T withNewOrOld(Function<Workspace, T> work) {
        return in(folder(), work);
    }

    <T> T in(Path folder, Function<Workspace, T> work) {
        try (var workspace = surroundings.stores().open(folder, surroundings.clock())) {
            return work.apply(workspace);
        }
    }
}
