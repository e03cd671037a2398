package org.campusaccord.testing.pauses;

/**
 * A time in which the window's thread answered nobody.
 *
 * @param journey what was being done
 * @param millis how long it lasted
 * @param cpuMillis how long the thread really worked meanwhile
 * @param waited whether the rest was spent waiting for somebody else, and not for a processor
 * @param method the method of ours that was found at work most often
 * @param within the method beneath it that was found then
 */
record FxPause(String journey, long millis, long cpuMillis, boolean waited, String method, String within) {
    private static final long NOTICED = 100;

    /** Whether somebody would notice it on a computer that has nothing else to do. */
    boolean isReal() {
        return cpuMillis > NOTICED || waited;
    }

    String line() {
        return "%6d ms  %6d ms cpu  %s  %s  (%s)".formatted(millis, cpuMillis, journey, method, within);
    }
}
