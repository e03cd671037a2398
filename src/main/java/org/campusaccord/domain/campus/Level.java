package org.campusaccord.domain.campus;

/** What ages a campus teaches, as rosters tell it. */
public enum Level {
    ELEMENTARY,
    MIDDLE,
    HIGH,
    COMBINED,
    OTHER
}
