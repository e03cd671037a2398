package org.campusaccord.bench.figure;

/**
 * What was measured, beside its baseline.
 *
 * @param against what the baseline is
 * @param note what else is worth knowing; may be empty
 */
public record Figure(String what, Quantity measured, String against, Quantity baseline, Goal goal, String note) {
    public Figure {
        if (!measured.unit().equals(baseline.unit())) {
            throw new IllegalArgumentException(measured.unit() + " beside " + baseline.unit());
        }
    }

    public Figure(String what, Quantity measured, String against, Quantity baseline, Goal goal) {
        this(what, measured, against, baseline, goal, "");
    }

    public double ratio() {
        return measured.value() / baseline.value();
    }

    public boolean isMissed() {
        return goal.isMissedBy(ratio());
    }

    /** Whether the goal is reached, in a word; nothing where there is none. */
    public String verdict() {
        if (goal instanceof Goal.None) {
            return "";
        }
        return isMissed() ? "MISSED" : "reached";
    }
}
