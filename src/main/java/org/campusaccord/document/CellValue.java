package org.campusaccord.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** A typed value in a sheet. */
public sealed interface CellValue {
    /** Text, never read as a formula. */
    record Text(String text) implements CellValue {}

    /** A number. */
    record Count(double value) implements CellValue {}

    /** A share of a whole: 0.25 shows as 25%. */
    record Percent(double fraction) implements CellValue {}

    /** A day. */
    record Date(LocalDate day) implements CellValue {}

    /** A day and time on the clock of the place where it happened; the zone stands in a column of its own. */
    record Moment(LocalDateTime time) implements CellValue {}

    /** Nothing. */
    record Empty() implements CellValue {}

    /** The one empty value. */
    Empty EMPTY = new Empty();

    /** Text, or nothing where it is blank. */
    static CellValue text(String text) {
        return text.isBlank() ? EMPTY : new Text(text);
    }

    static CellValue count(long value) {
        return new Count(value);
    }

    /** A day, if there is one. */
    static CellValue date(Optional<LocalDate> day) {
        return day.<CellValue>map(Date::new).orElse(EMPTY);
    }

    /** So many hundredths, if known. */
    static CellValue percent(OptionalInt hundredths) {
        return hundredths.isPresent() ? new Percent(hundredths.getAsInt() / 100.0) : EMPTY;
    }
}
