package org.campusaccord.domain.agreement;

import org.campusaccord.domain.Wording;

/**
 * The outcome of an item.
 *
 * @param words the reservation, or what is unresolved; with another outcome they are only kept, for whoever ends the item
 *     so again
 */
public record ItemState(ItemOutcome outcome, String words) {
    /** Nobody has said anything yet. */
    public static final ItemState OPEN = new ItemState(ItemOutcome.OPEN, "");

    public ItemState {
        words = Wording.limitedText(words);
    }

    /** Whether the outcome has words of its own. */
    public boolean asksForWords() {
        return outcome == ItemOutcome.RESERVATION || outcome == ItemOutcome.UNRESOLVED;
    }

    /** The outcome as it stands in the text: words that are only kept are no part of it. */
    public ItemState settled() {
        return asksForWords() ? this : new ItemState(outcome, "");
    }
}
