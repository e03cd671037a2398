package org.campusaccord.ui.saving;

/** Waits a little before something runs; every restart begins the wait anew. */
public interface Delay {
    /** A wait that is never over. */
    Delay ENDLESS = new Delay() {
        @Override
        public void restart(Runnable then) {}

        @Override
        public void stop() {}
    };

    void restart(Runnable then);

    void stop();
}
