package org.campusaccord.application.protocol;

import java.time.Instant;
import java.util.List;
import org.campusaccord.domain.protocol.Protocol;

/** Where the versions of the protocol are kept; a version once added never changes. */
public interface ProtocolStore {
    /** All versions, newest first. */
    List<Protocol> versions();

    /** The version under this number. */
    Protocol version(int number);

    /** Keeps the wording as the next version and returns it under its number. */
    Protocol add(Protocol wording, Instant at);
}
