package org.campusaccord.application.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.Problem;

/** What stands in a file about seals, before the store is asked whose they are. */
public sealed interface SealReading {
    /**
     * A file with seals.
     *
     * @param good the sealings that hold, oldest first, each over all that comes before it
     * @param whole whether the last of them covers the whole file; when not, something was changed or added
     */
    record Sealed(List<Sealing> good, boolean whole) implements SealReading {
        public Sealed {
            good = List.copyOf(good);
        }
    }

    /**
     * A PDF file without a seal of this program.
     *
     * @param title what it calls itself, where it says that this program made it; which proves nothing
     */
    record NotSealed(Optional<String> title) implements SealReading {}

    /** A file that cannot be read, or is no PDF file. */
    record Unreadable(Problem problem) implements SealReading {}

    /** One sealing: what it says, when it was made, and with which key. */
    record Sealing(SealFacts facts, Instant at, Fingerprint fingerprint) {}
}
