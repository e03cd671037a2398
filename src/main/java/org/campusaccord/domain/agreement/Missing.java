package org.campusaccord.domain.agreement;

import java.util.Optional;

/**
 * Something that an agreement still lacks, and where to mend it.
 *
 * @param itemKey the agenda item to jump to; empty when the campus page is the place
 * @param partKey the part within the item, if it is about one
 * @param commitment the commitment, if it is about one
 */
public record Missing(
        Kind kind, Optional<String> itemKey, Optional<String> partKey, Optional<CommitmentId> commitment) {

    /** What can be missing; only some of it stands in the way of signing. */
    public enum Kind {
        NO_PRINCIPAL(true),
        NO_COACH(true),
        ITEM_OPEN(true),
        PART_EMPTY(true),
        RESERVATION_WITHOUT_WORDS(true),
        COMMITMENT_WITHOUT_WORDS(true),
        COMMITMENT_WITHOUT_OWNER(true),
        COMMITMENT_WITHOUT_DATE(true),
        ITEM_UNRESOLVED(false),
        PART_UNFINISHED(false),
        SHARES_OVER_WHOLE(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }

        /** Whether the agreement cannot be signed like this. */
        public boolean isBlocking() {
            return blocking;
        }
    }

    static Missing onCampus(Kind kind) {
        return new Missing(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Missing inItem(Kind kind, String itemKey) {
        return new Missing(kind, Optional.of(itemKey), Optional.empty(), Optional.empty());
    }

    static Missing inPart(Kind kind, String itemKey, String partKey) {
        return new Missing(kind, Optional.of(itemKey), Optional.of(partKey), Optional.empty());
    }

    static Missing inCommitment(Kind kind, Commitment commitment) {
        return new Missing(kind, Optional.of(commitment.itemKey()), Optional.empty(), Optional.of(commitment.id()));
    }
}
