package org.campusaccord.application.settings;

import java.time.Month;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Person;

/**
 * What the person has set.
 *
 * @param championName who uses this installation and facilitates the meetings; empty until told
 * @param district printed on documents; empty until told
 * @param yearStart first month of a school year
 * @param textPercent size of the text in the window, 100 to 200
 */
public record Settings(
        String championName,
        String championEmail,
        String district,
        Month yearStart,
        Paper paper,
        Appearance appearance,
        int textPercent) {
    /** Before anybody has set anything. */
    public static final Settings INITIAL =
            new Settings("", "", "", SchoolYear.USUAL_START, Paper.LETTER, Appearance.SYSTEM, 100);

    public Settings {
        championName = Wording.limitedName(FieldName.CHAMPION, championName);
        championEmail = Person.checkedEmail(championEmail);
        district = Wording.limitedName(FieldName.DISTRICT, district);
        textPercent = Math.clamp(textPercent, 100, 200);
    }
}
