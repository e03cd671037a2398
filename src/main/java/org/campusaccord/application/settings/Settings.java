package org.campusaccord.application.settings;

import java.time.Month;
import java.util.Optional;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Picture;
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
 * @param binding the room that printed pages leave for holes
 * @param logo the district’s, printed at the head of documents
 */
public record Settings(
        String championName,
        String championEmail,
        String district,
        Month yearStart,
        Paper paper,
        Appearance appearance,
        int textPercent,
        Binding binding,
        Optional<Picture> logo) {
    /** Before anybody has set anything. */
    public static final Settings INITIAL =
            new Settings("", "", "", SchoolYear.USUAL_START, Paper.LETTER, Appearance.SYSTEM, 100);

    public Settings {
        championName = Wording.limitedName(FieldName.CHAMPION, championName);
        championEmail = Person.checkedEmail(championEmail);
        district = Wording.limitedName(FieldName.DISTRICT, district);
        textPercent = Math.clamp(textPercent, 100, 200);
    }

    /** For sheets that nobody punches, without a logo. */
    public Settings(
            String championName,
            String championEmail,
            String district,
            Month yearStart,
            Paper paper,
            Appearance appearance,
            int textPercent) {
        this(
                championName,
                championEmail,
                district,
                yearStart,
                paper,
                appearance,
                textPercent,
                Binding.NONE,
                Optional.empty());
    }

    /** The same for another person or district. */
    public Settings ofPerson(String name, String email, String theirDistrict) {
        return new Settings(name, email, theirDistrict, yearStart, paper, appearance, textPercent, binding, logo);
    }

    /** The same with other choices from lists. */
    public Settings choosing(Month start, Paper sheet, Binding holes, Appearance look, int percent) {
        return new Settings(championName, championEmail, district, start, sheet, look, percent, holes, logo);
    }
}
