package org.campusaccord.domain.agreement;

import org.campusaccord.domain.Wording;

/**
 * The outcome of an item.
 *
 * @param words the reservation, or what is unresolved; empty otherwise
 */
public record ItemState(ItemOutcome outcome, String words) {
    /** Nobody has said anything yet. */
    public static final ItemState OPEN = new ItemState(ItemOutcome.OPEN, "");

    public ItemState {
        words = Wording.limitedText(words);
    }
}
