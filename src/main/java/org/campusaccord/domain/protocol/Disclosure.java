package org.campusaccord.domain.protocol;

import java.util.Optional;

/**
 * Says that the answer to a part, or one column of it, discloses a kind of information, so that the agreement's table of
 * who may know what also rules over the copies that are made of it.
 *
 * @param part the key of a part of the same item
 * @param column {@link #FOCUS} of people or {@link #SHARE} of choices; empty for the whole part
 * @param information the key of a row of the table
 */
public record Disclosure(String part, Optional<String> column, String information) {
    /** What the work with each of the people is about. */
    public static final String FOCUS = "focus";

    /** The share of time of each row. */
    public static final String SHARE = "share";
}
