package org.campusaccord.ui.activity;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/** An entry of the activity log in the words that people read and search. */
record ActivityWords(Messages messages) {
    private static final char NO_BREAK = '\u00a0';

    /** The date and the time of day each stay on one line. */
    String when(AuditEvent event) {
        return messages.get(
                "keeping.activity.moment",
                unbroken(messages.date(event.at().toLocalDate())),
                unbroken(messages.time(event.at().toLocalTime())));
    }

    private static String unbroken(String words) {
        return words.replace(' ', NO_BREAK);
    }

    String what(AuditEvent event) {
        return messages.of(event.action());
    }

    /** Campus and year, as far as it is about any. */
    String about(AuditEvent event) {
        var year = event.about().year().map(SchoolYear::label).orElse("");
        return present(event.about().campus(), year).collect(Collectors.joining(", "));
    }

    /** Everything on lines of its own, for where there is no room beside each other. */
    String stacked(AuditEvent event) {
        return present(what(event), about(event), event.words(), event.who(messages))
                .collect(Collectors.joining("\n"));
    }

    /** Everything that it may be found by. */
    String searched(AuditEvent event) {
        return when(event) + "\n" + stacked(event);
    }

    private static Stream<String> present(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank());
    }
}
