package org.campusaccord.domain.rollover;

/**
 * Something that does not go into next year's draft.
 *
 * @param item title of the agenda item that it stood in
 * @param part title of the part
 * @param detail the row, person or words within the part; empty for the whole part
 */
public record LeftBehind(String item, String part, String detail, Why why) {
    /** Why something stays behind. */
    public enum Why {
        /** The parties decided so in their review. */
        DROPPED,
        /** The chosen version of the protocol has no such item or part. */
        PART_GONE,
        /** The part asks for something of another kind now. */
        OTHER_KIND,
        /** The part has no such row, choice or kind any more. */
        ROW_GONE
    }
}
