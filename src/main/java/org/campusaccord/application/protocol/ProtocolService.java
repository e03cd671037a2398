package org.campusaccord.application.protocol;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.campusaccord.domain.protocol.Protocol;

/** Gives the protocol under which new agreements are made. */
public final class ProtocolService {
    private final ProtocolStore store;
    private final Supplier<Protocol> shipped;
    private final Clock clock;

    /** With the wording that the application brings along, read only for a store that has none. */
    public ProtocolService(ProtocolStore store, Supplier<Protocol> shipped, Clock clock) {
        this.store = store;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** The newest version; the shipped wording becomes version 1 of a store without any. */
    public Protocol current() {
        var versions = versions();
        return versions.getFirst();
    }

    /** All versions, newest first; never empty. */
    public List<Protocol> versions() {
        var versions = store.versions();
        return versions.isEmpty() ? List.of(store.add(shipped.get(), clock.instant())) : versions;
    }
}
