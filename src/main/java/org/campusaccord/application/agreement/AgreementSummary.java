package org.campusaccord.application.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;

/**
 * An agreement in a list.
 *
 * @param itemsSettled how many agenda items have an outcome
 * @param revision number of the newest frozen revision, else of the one that lies before the parties; 0 while there is none
 * @param decisions how many parties have signed or declined the text that was laid before them last
 * @param declines how many of them declined
 * @param sha256 of the newest frozen revision
 */
public record AgreementSummary(
        AgreementId id,
        CampusId campus,
        String campusName,
        SchoolYear year,
        AgreementStatus status,
        Optional<LocalDate> meetingDate,
        int itemsSettled,
        int revision,
        int decisions,
        int declines,
        Optional<Instant> signedAt,
        Optional<String> sha256) {}
