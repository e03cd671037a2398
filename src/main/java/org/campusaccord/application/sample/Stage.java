package org.campusaccord.application.sample;

import java.util.ArrayList;
import java.util.List;

/** How far a campus has come with its agreement. */
enum Stage {
    SIGNED,
    SIGNATURES_MISSING,
    DECLINED,
    DRAFT,
    NOT_STARTED;

    /** The stages of so many campuses in the middle of a year: a third signed, some almost, some not even begun. */
    static List<Stage> mixed(int campuses) {
        var stages = new ArrayList<Stage>();
        add(stages, SIGNED, (campuses + 2) / 3);
        add(stages, DECLINED, campuses < 6 ? 0 : 1);
        add(stages, SIGNATURES_MISSING, campuses / 7);
        add(stages, DRAFT, (campuses + 2) / 4);
        add(stages, NOT_STARTED, campuses);
        return stages.subList(0, campuses);
    }

    private static void add(List<Stage> stages, Stage stage, int times) {
        for (int i = 0; i < times; i++) {
            stages.add(stage);
        }
    }
}
