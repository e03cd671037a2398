package org.campusaccord.domain.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campusaccord.domain.campus.Level;

/** The lowest and highest grade of a campus; early education is -2, pre-kindergarten -1, kindergarten 0. */
record GradeRange(int lowest, int highest) {
    private static final Pattern GRADE = Pattern.compile("\\b(ee|ec|pk|kg|k|\\d{1,2})\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Reads 09-12, EE KG-05, PK-5, K–12, 6th to 8th grade; empty when there are no grades or other numbers too. */
    static Optional<GradeRange> read(String text) {
        var simple = simplify(text);
        if (simple.matches(".*\\d{3}.*")) {
            return Optional.empty();
        }
        var grades = GRADE.matcher(simple)
                .results()
                .mapToInt(match -> grade(match.group()))
                .summaryStatistics();
        return grades.getCount() == 0 || grades.getMax() > 12
                ? Optional.empty()
                : Optional.of(new GradeRange(grades.getMin(), grades.getMax()));
    }

    private static String simplify(String text) {
        var simple = text.toLowerCase(Locale.ROOT)
                .replaceAll("pre[- ]?k(indergarten)?", "pk")
                .replace("kindergarten", "k")
                .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                .replaceAll("(?<=[a-z])(?=\\d)", " ");
        // A spreadsheet that takes 6-8 for a day shows 8-Jun.
        for (int i = 0; i < MONTHS.size(); i++) {
            simple = simple.replaceAll("\\b" + MONTHS.get(i) + "\\b", String.valueOf(i + 1));
        }
        return simple;
    }

    private static int grade(String written) {
        return switch (written) {
            case "ee", "ec" -> -2;
            case "pk" -> -1;
            case "kg", "k" -> 0;
            default -> Integer.parseInt(written);
        };
    }

    Level level() {
        if (highest <= 5 || (lowest <= 3 && highest <= 6)) {
            return Level.ELEMENTARY;
        }
        if (lowest >= 9 || (lowest == 8 && highest > 9)) {
            return Level.HIGH;
        }
        return lowest >= 4 && highest <= 9 ? Level.MIDDLE : Level.COMBINED;
    }
}
