package org.campusaccord.domain.agreement;

import java.util.Optional;

/**
 * Something that an agreement still lacks, and where to mend it.
 *
 * @param itemKey the agenda item to jump to; empty when the campus page is the place
 * @param partKey the part within the item, if it is about one
 * @param commitment the commitment, if it is about one
 * @param detail what it is about in a few characters, such as one that cannot be printed; mostly empty
 */
public record Missing(
        Kind kind,
        Optional<String> itemKey,
        Optional<String> partKey,
        Optional<CommitmentId> commitment,
        String detail) {

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
        /** The name of the campus, the district or a person has a character that no font has. */
        NAME_NOT_PRINTABLE(true),
        /** The same of the words under an item. */
        WORDS_NOT_PRINTABLE(true),
        PART_NOT_PRINTABLE(true),
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

    /** A character in a name, or in what else stands outside the items. */
    public static Missing printableName(String character) {
        return new Missing(Kind.NAME_NOT_PRINTABLE, Optional.empty(), Optional.empty(), Optional.empty(), character);
    }

    /** A character in the words under an item, but under none of its parts. */
    public static Missing printableWords(String itemKey, String character) {
        return new Missing(
                Kind.WORDS_NOT_PRINTABLE, Optional.of(itemKey), Optional.empty(), Optional.empty(), character);
    }

    /** A character in what was said under a part. */
    public static Missing printablePart(String itemKey, String partKey, String character) {
        return new Missing(
                Kind.PART_NOT_PRINTABLE, Optional.of(itemKey), Optional.of(partKey), Optional.empty(), character);
    }

    static Missing onCampus(Kind kind) {
        return new Missing(kind, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    static Missing inItem(Kind kind, String itemKey) {
        return new Missing(kind, Optional.of(itemKey), Optional.empty(), Optional.empty(), "");
    }

    static Missing inPart(Kind kind, String itemKey, String partKey) {
        return new Missing(kind, Optional.of(itemKey), Optional.of(partKey), Optional.empty(), "");
    }

    static Missing inCommitment(Kind kind, Commitment commitment) {
        return new Missing(kind, Optional.of(commitment.itemKey()), Optional.empty(), Optional.of(commitment.id()), "");
    }
}
