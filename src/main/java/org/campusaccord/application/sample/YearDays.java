package org.campusaccord.application.sample;

import java.time.LocalDate;
import org.campusaccord.domain.calendar.SchoolYear;

/** The days on which things happen at a campus in one year: school days, and none of what has happened is still to come. */
final class YearDays {
    private static final int MEETINGS_FROM = 40;

    private final SchoolYear year;
    private final LocalDate today;
    private final Dice dice;

    YearDays(SchoolYear year, LocalDate today, Dice dice) {
        this.year = year;
        this.today = today;
        this.dice = dice;
    }

    /** When the roster of the year comes in: before the first meeting, even where that is in the summer before. */
    LocalDate begin() {
        var usual = SchoolDays.onOrAfter(year.firstDay(SchoolYear.USUAL_START));
        return usual.isBefore(today.minusDays(13)) ? usual : SchoolDays.onOrBefore(today.minusDays(14));
    }

    /** A day in August or early September, but never one that is still to come unless the stage waits for it. */
    LocalDate meeting(Stage stage) {
        return switch (stage) {
            case PACKET_SENT, PACKET_DRAFTED, MEETING_AHEAD -> ahead();
            case MEETING_PASSED -> recent();
            default -> {
                var usual = SchoolDays.onOrAfter(
                        year.firstDay(SchoolYear.USUAL_START).plusDays(MEETINGS_FROM + (long) dice.between(0, 30)));
                var latest = SchoolDays.onOrBefore(today.minusDays(dice.between(1, 10)));
                yield usual.isBefore(latest) ? usual : latest;
            }
        };
    }

    /** The day on which the conversation is opened: that of the meeting, or shortly before one that is ahead. */
    LocalDate prepared(LocalDate meeting) {
        return meeting.isBefore(today) ? meeting : recent();
    }

    /** When something changes at a campus that met on a day: in the middle of the year, or lately where it is not over. */
    LocalDate turn(Stage stage, LocalDate meeting) {
        var day = SchoolDays.onOrAfter(meeting.plusDays(dice.between(50, 110)));
        boolean isOver = stage == Stage.SIGNED || stage == Stage.AMENDED || stage == Stage.AFFIRMED;
        if (!isOver || !day.isBefore(today)) {
            day = recent();
        }
        return day.isBefore(meeting) ? meeting : day;
    }

    private LocalDate ahead() {
        return SchoolDays.onOrAfter(today.plusDays(dice.between(3, 11)));
    }

    private LocalDate recent() {
        return SchoolDays.onOrBefore(today.minusDays(dice.between(1, 4)));
    }
}
