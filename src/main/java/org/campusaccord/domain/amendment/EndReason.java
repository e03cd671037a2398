package org.campusaccord.domain.amendment;

/** Why a partnership ends before its year does. None of them is anybody's fault. */
public enum EndReason {
    COACH_MOVES,
    PRINCIPAL_MOVES,
    PROGRAM_CHANGES,
    CAMPUS_CHANGES,
    BY_COMMON_WISH
}
