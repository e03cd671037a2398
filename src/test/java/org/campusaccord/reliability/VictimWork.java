package org.campusaccord.reliability;

import static org.campusaccord.reliability.VictimWork.Found.NEW;
import static org.campusaccord.reliability.VictimWork.Found.OLD;

import java.util.Map;
import java.util.Optional;
import org.campusaccord.storage.NextVersion;
import org.campusaccord.storage.QuickLock;

/** Long work with a whole store, in the middle of which a program is killed. */
enum VictimWork {
    BACK_UP {
        @Override
        void run(VictimStore store) {
            try (var workspace = store.open(Optional.empty())) {
                workspace.backups().backUp();
            }
        }

        // Whether each of them is good is looked at by the test, after every work.
        @Override
        Found found(VictimStore store, Map<String, Long> before) {
            return store.backups().size() > 1 ? NEW : OLD;
        }
    },

    RESTORE {
        @Override
        void run(VictimStore store) {
            store.restore(store.othersBackup(), Optional.empty());
        }

        @Override
        Found found(VictimStore store, Map<String, Long> before) {
            return store.rows(Optional.empty()).equals(before) ? OLD : NEW;
        }
    },

    MIGRATE {
        @Override
        void run(VictimStore store) {
            NextVersion.open(store.data()).close();
        }

        @Override
        Found found(VictimStore store, Map<String, Long> before) throws Exception {
            return NextVersion.isOf(store.data()) ? NEW : OLD;
        }
    },

    SET_PASSPHRASE {
        @Override
        void run(VictimStore store) {
            QuickLock.lock(store.data(), FIRST);
        }

        @Override
        Found found(VictimStore store, Map<String, Long> before) {
            return store.isLocked() ? NEW : OLD;
        }

        @Override
        Optional<String> passphrase(Found found) {
            return found == NEW ? Optional.of(FIRST) : Optional.empty();
        }
    },

    CHANGE_PASSPHRASE {
        @Override
        void prepare(VictimStore store) {
            QuickLock.lock(store.data(), FIRST);
        }

        @Override
        void run(VictimStore store) {
            QuickLock.change(store.data(), FIRST, SECOND);
        }

        @Override
        Found found(VictimStore store, Map<String, Long> before) {
            return store.isOpenedBy(FIRST) ? OLD : NEW;
        }

        @Override
        Optional<String> passphrase(Found found) {
            return Optional.of(found == NEW ? SECOND : FIRST);
        }
    },

    REMOVE_PASSPHRASE {
        @Override
        void prepare(VictimStore store) {
            QuickLock.lock(store.data(), FIRST);
        }

        @Override
        void run(VictimStore store) {
            QuickLock.remove(store.data(), FIRST);
        }

        @Override
        Found found(VictimStore store, Map<String, Long> before) {
            return store.isLocked() ? OLD : NEW;
        }

        @Override
        Optional<String> passphrase(Found found) {
            return found == OLD ? Optional.of(FIRST) : Optional.empty();
        }
    };

    static final String FIRST = "magnolia bluebonnet";
    static final String SECOND = "armadillo cypress";

    /** Which store lies there: the one from before the work, or the one that it makes. */
    enum Found {
        OLD,
        NEW
    }

    void prepare(VictimStore store) {}

    abstract void run(VictimStore store) throws Exception;

    abstract Found found(VictimStore store, Map<String, Long> before) throws Exception;

    /** What opens the store then. */
    Optional<String> passphrase(Found found) {
        return Optional.empty();
    }
}
