package org.campusaccord.application.calendar;

import java.io.IOException;
import java.io.OutputStream;

/** Writes calendars as files that calendar programs import. */
public interface CalendarWriter {
    /** Leaves the stream open. */
    void write(CalendarBook book, OutputStream out) throws IOException;
}
