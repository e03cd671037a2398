package org.campusaccord.reliability.disk;

import java.io.IOException;

/** Takes the power away at the n-th operation: that one is not done, and nothing works any more. */
public final class PowerCut implements Trouble {
    private final int at;
    private int met;

    /** Counts from 1. */
    public PowerCut(int at) {
        this.at = at;
    }

    @Override
    public synchronized int meets(DiskOperation operation, String path, int bytes) throws IOException {
        met++;
        if (isOff()) {
            throw new IOException("The power is off");
        }
        return bytes;
    }

    /** How many operations there were until then. */
    public synchronized int met() {
        return met;
    }

    @Override
    public synchronized boolean isOff() {
        return met >= at;
    }
}
