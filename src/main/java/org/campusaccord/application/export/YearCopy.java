package org.campusaccord.application.export;

import java.util.List;
import org.campusaccord.domain.audience.Audience;

/**
 * What the copies of all agreements of a year leave out for one reader, to be shown before they are written.
 *
 * @param agreements how many there are
 * @param leftOut each thing once, in the order in which it comes first
 * @param silent how many agreements have no table that says who may know what
 */
public record YearCopy(Audience audience, int agreements, List<Line> leftOut, int silent) {
    public YearCopy {
        leftOut = List.copyOf(leftOut);
    }

    /** What is left out and why, and in how many agreements. */
    public record Line(String what, String why, int agreements) {}
}
