package org.campusaccord.application.sample;

/**
 * How large an invented district is to be.
 *
 * @param years school years, the current one being the last
 * @param seed the same number makes the same district
 */
public record SamplePlan(int campuses, int years, long seed) {
    /** As many as a coach champion usually looks after, with last year to look back on. */
    public static final SamplePlan USUAL = new SamplePlan(23, 2, 1);

    public static final int MOST_CAMPUSES = 300;
    public static final int MOST_YEARS = 5;

    public SamplePlan {
        if (campuses < 1 || campuses > MOST_CAMPUSES || years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("No district of %d campuses over %d years".formatted(campuses, years));
        }
    }
}
