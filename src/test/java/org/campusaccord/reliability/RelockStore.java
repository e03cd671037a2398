package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.QuickLock;

/** Sets, changes or removes a store's passphrase. */
enum RelockStore implements Scenario {
    SET_PASSPHRASE("", "magnolia bluebonnet") {
        @Override
        public void attempt(Path folder, Ledger ledger) {
            QuickLock.lock(folder, after());
        }
    },
    CHANGE_PASSPHRASE("magnolia bluebonnet", "armadillo cypress") {
        @Override
        public void attempt(Path folder, Ledger ledger) {
            QuickLock.change(folder, before(), after());
        }
    },
    REMOVE_PASSPHRASE("magnolia bluebonnet", "") {
        @Override
        public void attempt(Path folder, Ledger ledger) {
            QuickLock.remove(folder, before());
        }
    };

    private final String before;
    private final String after;

    RelockStore(String before, String after) {
        this.before = before;
        this.after = after;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    @Override
    public void prepare(Path folder) throws Exception {
        Typist.prepare(folder);
        if (!before.isEmpty()) {
            QuickLock.lock(folder, before);
        }
    }

    /** One of both passphrases opens the store, and all of it is there. */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) {
        var opening = (done ? List.of(after) : List.of(after, before))
                .stream().filter(typed -> isOpenedBy(folder, typed)).toList();
        assertThat(opening).hasSize(1);
    }

    private static boolean isOpenedBy(Path folder, String typed) {
        if (Places.stores().isLocked(folder) == typed.isEmpty()) {
            return false;
        }
        var passphrase = Optional.of(typed).filter(words -> !words.isEmpty()).map(Passphrase::of);
        try (var workspace = Places.open(folder, passphrase)) {
            return workspace.check().run().isWell()
                    && !Typist.agreement(workspace).answers().isEmpty();
        } catch (ProblemException wrong) {
            assertThat(wrong.problem().key()).startsWith("lock.");
            return false;
        }
    }
}
