package org.campusaccord.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.campusaccord.domain.Problem;

/**
 * The words of the application in one language. Each area has its bundle {@code messages-AREA.properties}; the part of a
 * key before the first dot names the area.
 */
public final class Messages {
    /** The areas, each a bundle. */
    public static final List<String> AREAS = List.of(
            "amend",
            "app",
            "backups",
            "calendar",
            "campus",
            "campuses",
            "checkin",
            "caseload",
            "cli",
            "common",
            "comparing",
            "document",
            "due",
            "enum",
            "keeping",
            "lock",
            "mail",
            "opening",
            "packet",
            "preview",
            "problem",
            "protocols",
            "review",
            "rollover",
            "roster",
            "seal",
            "settings",
            "sign",
            "today",
            "walkthrough",
            "welcome",
            "workbook",
            "yearend");

    /** Words lie in files: whoever looks for classes of that name first looks through all libraries, for each area anew. */
    private static final ResourceBundle.Control PROPERTIES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    public Messages(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The words under a key, with the values in place of {0}, {1} …. */
    public String get(String key, Object... values) {
        var pattern = bundle(area(key)).getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }

    /** The word for a constant: {@code enum.Role.COACH}. */
    public String of(Enum<?> constant) {
        return get("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The title of a problem, some words. */
    public String title(Problem problem) {
        return get("problem." + problem.key() + ".title", words(problem));
    }

    /** What happened and what to do, in two sentences. */
    public String explain(Problem problem) {
        var values = words(problem);
        return get("problem." + problem.key() + ".explanation", values) + " "
                + get("problem." + problem.key() + ".next", values);
    }

    /** The values of a problem as they stand in its sentences; a constant stands there by its word. */
    private Object[] words(Problem problem) {
        return problem.values().stream().map(this::word).toArray();
    }

    private Object word(Object value) {
        return switch (value) {
            case Enum<?> constant -> of(constant);
            case LocalDate day -> date(day);
            default -> value;
        };
    }

    /** A date as people read it: Aug 18, 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** A time of day as people read it: 8:30 AM. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time)
                .replace('\u202f', ' ');
    }

    /** The same with its seconds, for what happened within one minute: 8:30:05 AM. */
    public String exactTime(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(time)
                .replace('\u202f', ' ');
    }

    private ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle(
                "org.campusaccord.messages-" + area, locale, Messages.class.getClassLoader(), PROPERTIES);
    }

    private static String area(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new MissingResourceException("A message key needs an area: " + key, Messages.class.getName(), key);
        }
        return key.substring(0, dot);
    }
}
