package org.campusaccord.reliability;

import static org.campusaccord.reliability.VictimWork.Found.NEW;
import static org.campusaccord.reliability.VictimWork.Found.OLD;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.storage.NextVersion;
import org.campusaccord.storage.QuickLock;

/** Work that replaces a store, or makes a file of all of it. */
enum StoreVictim implements VictimWork {
    BACK_UP {
        @Override
        public void run(VictimStore store) {
            try (var workspace = store.open(Optional.empty())) {
                workspace.backups().backUp();
            }
        }

        // The log is told once the backup is there.
        @Override
        public Set<String> tables() {
            return Set.of("AUDIT_EVENT");
        }

        // Whether each of them is good is looked at by the test, after every work.
        @Override
        public Found found(VictimStore store, Map<String, Long> before) {
            return store.backups().size() > 1 ? NEW : OLD;
        }
    },

    RESTORE {
        @Override
        public void run(VictimStore store) {
            store.restore(store.othersBackup(), Optional.empty());
        }

        @Override
        public Found found(VictimStore store, Map<String, Long> before) {
            return store.rows(Optional.empty()).equals(before) ? OLD : NEW;
        }
    },

    MIGRATE {
        @Override
        public void run(VictimStore store) {
            NextVersion.open(store.data()).close();
        }

        @Override
        public Found found(VictimStore store, Map<String, Long> before) throws Exception {
            return NextVersion.isOf(store.data()) ? NEW : OLD;
        }
    },

    SET_PASSPHRASE {
        @Override
        public void run(VictimStore store) {
            QuickLock.lock(store.data(), FIRST);
        }

        @Override
        public Found found(VictimStore store, Map<String, Long> before) {
            return store.isLocked() ? NEW : OLD;
        }

        @Override
        public Optional<String> passphrase(Found found) {
            return found == NEW ? Optional.of(FIRST) : Optional.empty();
        }
    },

    CHANGE_PASSPHRASE {
        @Override
        public void prepare(VictimStore store) {
            QuickLock.lock(store.data(), FIRST);
        }

        @Override
        public void run(VictimStore store) {
            QuickLock.change(store.data(), FIRST, SECOND);
        }

        @Override
        public Found found(VictimStore store, Map<String, Long> before) {
            return store.isOpenedBy(FIRST) ? OLD : NEW;
        }

        @Override
        public Optional<String> passphrase(Found found) {
            return Optional.of(found == NEW ? SECOND : FIRST);
        }
    },

    REMOVE_PASSPHRASE {
        @Override
        public void prepare(VictimStore store) {
            QuickLock.lock(store.data(), FIRST);
        }

        @Override
        public void run(VictimStore store) {
            QuickLock.remove(store.data(), FIRST);
        }

        @Override
        public Found found(VictimStore store, Map<String, Long> before) {
            return store.isLocked() ? OLD : NEW;
        }

        @Override
        public Optional<String> passphrase(Found found) {
            return found == OLD ? Optional.of(FIRST) : Optional.empty();
        }
    };

    static final String FIRST = "magnolia bluebonnet";
    static final String SECOND = "armadillo cypress";
}
