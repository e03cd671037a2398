package org.campusaccord.bench;

/**
 * What was measured, beside its baseline.
 *
 * @param against what the baseline is
 * @param note what else is worth knowing; may be empty
 */
record Figure(String what, Quantity measured, String against, Quantity baseline, Goal goal, String note) {
    Figure {
        if (!measured.unit().equals(baseline.unit())) {
            throw new IllegalArgumentException(measured.unit() + " beside " + baseline.unit());
        }
    }

    double ratio() {
        return measured.value() / baseline.value();
    }

    boolean isReached() {
        return goal.isReachedBy(ratio());
    }
}
