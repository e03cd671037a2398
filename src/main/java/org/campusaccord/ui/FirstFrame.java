package org.campusaccord.ui;

import javafx.animation.AnimationTimer;

/** Tells, once, that the first page that can be typed in has been drawn. */
public final class FirstFrame {
    /** In the first the page is laid out, in the second it is being drawn; when the third begins, it stands there. */
    private static final int PULSES = 3;

    private final Listener listener;
    private final Runnable closing;
    private boolean ready;

    /** Who hears of it, on the window's thread. */
    @FunctionalInterface
    public interface Listener {
        /**
         * The page stands there.
         *
         * @param closing closes the window as a person does
         */
        void drawn(Runnable closing);
    }

    FirstFrame(Listener listener, Runnable closing) {
        this.listener = listener;
        this.closing = closing;
    }

    /** The page has all its content; what comes after the first time counts no more. */
    void ready() {
        if (!ready) {
            ready = true;
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    pulses++;
                    if (pulses == PULSES) {
                        stop();
                        listener.drawn(closing);
                    }
                }
            }.start();
        }
    }
}
