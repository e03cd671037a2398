package org.campusaccord.application.document;

/** How much of a check-in its summary tells, so that it fits on a page. */
enum CheckInDetail {
    /** Everything. */
    ALL,
    /** What goes well is counted, and the three Cs are averaged. */
    WITHOUT_THE_GOOD,
    /** Commitments, milestones and support are only named. */
    NAMES
}
