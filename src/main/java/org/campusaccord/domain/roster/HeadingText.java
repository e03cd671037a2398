package org.campusaccord.domain.roster;

import java.util.Locale;

/** Simplifies a heading, so that the many ways to write it become few: small letters, singular, no punctuation. */
final class HeadingText {
    private static final int LONGEST = 200;

    private HeadingText() {}

    static String simplify(String heading) {
        if (heading.length() > LONGEST) {
            return "";
        }
        return CellText.clean(heading)
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\[.*?\\]|\\((s|es)\\)", " ")
                .replace("#", " number ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(20\\d\\d)( \\d\\d(\\d\\d)?)?\\b", " ")
                .replaceAll("\\b(sch|schl)\\b|\\bschools\\b", "school")
                .replaceAll("\\bcampuses\\b", "campus")
                .replaceAll("\\b(coaches|coachs)\\b", "coach")
                .replaceAll("\\b(principals|princ)\\b", "principal")
                .replaceAll("\\b(e mails?|emails|mail)\\b", "email")
                .replaceAll("\\b(no|nbr|num|numbers)\\b", "number")
                .replaceAll("\\b(name|grade|level|code)s\\b", "$1")
                .replaceAll("\\b(fname|firstname)\\b", "first name")
                .replaceAll("\\b(lname|lastname|surname)\\b", "last name")
                .replaceAll("\\b(title (i|1)|address|full|s|the)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("number (\\d+)$", "$1");
    }
}
