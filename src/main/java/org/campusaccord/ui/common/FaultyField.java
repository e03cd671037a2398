package org.campusaccord.ui.common;

import org.campusaccord.domain.Problem;

/** Tells which field of a form a problem belongs beside. */
public final class FaultyField {
    private FaultyField() {}

    /** {@code campus}, {@code code}, {@code person}, {@code email} …; empty when the problem is about no field. */
    public static String of(Problem problem) {
        return switch (problem.key()) {
            case "name.missing", "name.too-long" ->
                String.valueOf(problem.values().getFirst());
            case "email.unreadable" -> "email";
            case "campus.duplicate" -> "campus";
            default -> "";
        };
    }
}
