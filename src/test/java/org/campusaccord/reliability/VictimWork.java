package org.campusaccord.reliability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Long work with a whole store, or with a file of it, in the middle of which a program is killed. */
interface VictimWork {
    /** Which state lies there: the one from before the work, or the one that it makes. */
    enum Found {
        OLD,
        NEW
    }

    static List<VictimWork> all() {
        return Stream.<VictimWork>concat(Stream.of(StoreVictim.values()), Stream.of(FileVictim.values()))
                .toList();
    }

    static VictimWork of(String name) {
        return all().stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String name();

    default void prepare(VictimStore store) throws Exception {}

    void run(VictimStore store) throws Exception;

    /**
     * Says what was found, when the work was interrupted or done.
     *
     * @param before the rows of each table before the work
     */
    Found found(VictimStore store, Map<String, Long> before) throws Exception;

    /** What opens the store then. */
    default Optional<String> passphrase(Found found) {
        return Optional.empty();
    }

    /** The tables in which the work makes rows. */
    default Set<String> tables() {
        return Set.of();
    }

    /** Goes on as people would, and fails unless what was interrupted leaves nothing behind. */
    default void goOn(VictimStore store, Found found) throws Exception {}
}
