package org.campusaccord.testing;

import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.calendar.SchoolYear;

/** Settings as tests need them. */
public final class Settled {
    private Settled() {}

    public static Settings champion(String name, String district) {
        return new Settings(name, "", district, SchoolYear.USUAL_START, Paper.LETTER, Appearance.SYSTEM, 100);
    }
}
