package org.campusaccord.domain;

import java.util.List;

/**
 * Something that went wrong in a way we expected: a key to three sentences in the message bundle (title, explanation,
 * next step) and the values that stand in them.
 *
 * @param key the part of the message keys after {@code problem.}
 * @param values what replaces {0}, {1} … in the sentences; never an answer's text
 */
public record Problem(String key, List<Object> values) {
    public Problem {
        values = List.copyOf(values);
    }

    /** A problem with its values in order. */
    public static Problem of(String key, Object... values) {
        return new Problem(key, List.of(values));
    }

    /** This problem, ready to be thrown. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}
