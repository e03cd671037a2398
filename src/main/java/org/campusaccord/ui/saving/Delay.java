package org.campusaccord.ui.saving;

/** Waits a little before something runs; every restart begins the wait anew. */
public interface Delay {
    void restart(Runnable then);

    void stop();
}
