package org.campusaccord.application.export;

/** Hears how far a long export is, and may end it. Called on the thread that writes. */
public interface Progress {
    /** Nobody looks, and nobody ends it. */
    Progress UNSEEN = (_, _) -> true;

    /**
     * A part is about to be written.
     *
     * @param part from 1
     * @return whether to go on
     */
    boolean reached(int part, int parts);
}
