package org.campusaccord.domain.checkin;

/** Where a check-in stands. A held one is a record and is not edited. */
public enum CheckInState {
    PLANNED,
    OPEN,
    HELD
}
