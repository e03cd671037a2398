package org.campusaccord.domain.yearend;

import org.campusaccord.domain.Wording;

/**
 * What one party thinks before all talk.
 *
 * @param impact what had most impact
 * @param obstacle what stood in the way, and what it taught
 * @param change what to change
 * @param learning what learning the coach wishes
 * @param done whether the party has said that it is finished
 */
public record Reflection(String impact, String obstacle, String change, String learning, boolean done) {
    /** Nothing written yet. */
    public static final Reflection NONE = new Reflection("", "", "", "", false);

    public Reflection {
        impact = Wording.limitedText(impact);
        obstacle = Wording.limitedText(obstacle);
        change = Wording.limitedText(change);
        learning = Wording.limitedText(learning);
    }

    /** Whether nothing is written. */
    public boolean isEmpty() {
        return impact.isBlank() && obstacle.isBlank() && change.isBlank() && learning.isBlank();
    }
}
