package org.campusaccord.domain.audience;

import java.util.Optional;
import org.campusaccord.domain.protocol.Part;

/**
 * Something that a copy does not hold, and why.
 *
 * @param part as it is in the whole text
 * @param column what of the part; empty for all of it
 * @param information what its words would tell, as the agreement's table calls it
 * @param choice what the table says of it for this reader, in the table's words; empty while nobody has decided
 * @param total what stands in its place
 */
public record LeftOut(
        String itemKey,
        Part part,
        Optional<String> column,
        String information,
        Reason reason,
        String choice,
        Optional<Total> total) {

    /** Why something is left out. */
    public enum Reason {
        /** The reader may not know it, or only with a consent that this program knows nothing of. */
        KEPT_BACK,
        /** The reader may know how much, not what. */
        TOTAL_ONLY,
        /** The table does not say, and silence is no consent. */
        UNDECIDED
    }
}
