package org.campusaccord.application.checkin;

import java.time.LocalDate;
import org.campusaccord.domain.checkin.CheckInId;

/** A check-in that was taken away before it was held; calendars may still have it. */
public record RemovedCheckIn(CheckInId id, LocalDate plannedOn) {}
