package org.campusaccord.application.pages;

import java.util.function.IntConsumer;

/** What a person has asked a printer for. */
public interface PrintRun {
    /** The name that the system has for the printer. */
    String printer();

    /**
     * Sends the pages, in their actual size and as lines and letters, not as a picture.
     *
     * @param begun told the number of each page as it is begun, counted from 1
     * @return whether all were sent; not when the person stopped it
     */
    boolean print(IntConsumer begun);

    /** Sends no further page; may be called on any thread. */
    void stop();
}
