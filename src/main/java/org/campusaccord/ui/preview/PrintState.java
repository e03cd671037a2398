package org.campusaccord.ui.preview;

import org.campusaccord.domain.Problem;

/** How far printing is. */
sealed interface PrintState {
    record Idle() implements PrintState {}

    /** The system's dialog is open. */
    record Asking() implements PrintState {}

    /**
     * Pages are being sent.
     *
     * @param page being sent, counted from 1
     */
    record Sending(int page, int pages, String printer) implements PrintState {}

    record Done(String printer) implements PrintState {}

    record Stopped() implements PrintState {}

    record Failed(Problem problem) implements PrintState {}
}
