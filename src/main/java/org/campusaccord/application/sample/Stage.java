package org.campusaccord.application.sample;

import java.util.ArrayList;
import java.util.List;

/** How far a campus has come with its agreement, and what became of it once it was signed. */
enum Stage {
    SIGNED,
    AMENDED,
    AMENDMENT_BEING_WRITTEN,
    AMENDMENT_UNSIGNED,
    AFFIRMED,
    REVIEW_PLANNED,
    ENDED_EARLY,
    SIGNATURES_MISSING,
    DECLINED,
    DRAFT,
    PACKET_SENT,
    PACKET_DRAFTED,
    MEETING_AHEAD,
    MEETING_PASSED,
    NOT_STARTED;

    private static final List<Stage> AFTER_SIGNING = List.of(
            SIGNED,
            AMENDED,
            AMENDMENT_BEING_WRITTEN,
            AMENDMENT_UNSIGNED,
            AFFIRMED,
            REVIEW_PLANNED,
            ENDED_EARLY,
            SIGNED,
            SIGNED,
            AMENDED,
            SIGNED);
    private static final List<Stage> BEFORE_SIGNING =
            List.of(DRAFT, PACKET_SENT, PACKET_DRAFTED, MEETING_AHEAD, MEETING_PASSED, DRAFT);
    private static final List<Stage> WHOLE_YEAR = List.of(SIGNED, AMENDED, SIGNED, SIGNED);

    /** The stages of so many campuses in the middle of a year: a third signed, some almost, some not even begun. */
    static List<Stage> mixed(int campuses) {
        var stages = new ArrayList<Stage>();
        add(stages, AFTER_SIGNING, (campuses + 2) / 3);
        add(stages, List.of(DECLINED), campuses < 6 ? 0 : 1);
        add(stages, List.of(SIGNATURES_MISSING), campuses / 7);
        add(stages, BEFORE_SIGNING, (campuses + 2) / 4);
        add(stages, List.of(NOT_STARTED), campuses);
        return stages.subList(0, campuses);
    }

    /** The stages of so many campuses after a year that is over: all signed, some amended on the way. */
    static List<Stage> past(int campuses) {
        var stages = new ArrayList<Stage>();
        add(stages, WHOLE_YEAR, campuses);
        return stages;
    }

    private static void add(List<Stage> stages, List<Stage> inTurn, int times) {
        for (int i = 0; i < times; i++) {
            stages.add(inTurn.get(i % inTurn.size()));
        }
    }
}
