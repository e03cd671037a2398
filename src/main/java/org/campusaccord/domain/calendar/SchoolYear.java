package org.campusaccord.domain.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.campusaccord.domain.Problem;

/**
 * A school year, named by the calendar year it starts in: 2026 is 2026–27. It runs from July to June unless the
 * district says otherwise.
 *
 * @param startYear the calendar year of its first day, 1900 to 2999
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {
    /** The month a school year starts in when nobody has said otherwise. */
    public static final Month USUAL_START = Month.JULY;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:\\s*[-–—/]\\s*(\\d{4}|\\d{2}))?");

    public SchoolYear {
        if (startYear < 1900 || startYear > 2999) {
            throw Problem.of("year.unreadable", String.valueOf(startYear)).asException();
        }
    }

    /** The school year that a day falls in when school years start on the first of the given month. */
    public static SchoolYear of(LocalDate day, Month start) {
        return new SchoolYear(day.getMonthValue() >= start.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Reads 2026–27, 2026-27, 2026/2027 or 2026; anything else is a problem that shows how to write it. */
    public static SchoolYear parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            throw Problem.of("year.unreadable", written).asException();
        }
        var year = new SchoolYear(Integer.parseInt(match.group(1)));
        var end = match.group(2);
        if (end != null && !String.valueOf(year.startYear + 1).endsWith(end)) {
            throw Problem.of("year.unreadable", written).asException();
        }
        return year;
    }

    /** The name people write: 2026–27. */
    public String label() {
        return "%d–%02d".formatted(startYear, (startYear + 1) % 100);
    }

    /** The name with a plain hyphen, for file names and the command line: 2026-27. */
    public String plainLabel() {
        return label().replace('–', '-');
    }

    public SchoolYear next() {
        return new SchoolYear(startYear + 1);
    }

    public SchoolYear previous() {
        return new SchoolYear(startYear - 1);
    }

    /** First day of the year when it starts on the first of the given month. */
    public LocalDate firstDay(Month start) {
        return LocalDate.of(startYear, start, 1);
    }

    /** Last day of the year when it starts on the first of the given month. */
    public LocalDate lastDay(Month start) {
        return firstDay(start).plusYears(1).minusDays(1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
