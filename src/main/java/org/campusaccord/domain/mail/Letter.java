package org.campusaccord.domain.mail;

import java.time.Instant;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckInId;

/**
 * A letter that was drafted, or handed out on paper.
 *
 * @param checkIn which one it tells of
 * @param recipients their names, one after another
 */
public record Letter(
        LetterId id,
        AgreementId agreement,
        LetterKind kind,
        Optional<CheckInId> checkIn,
        String recipients,
        Instant madeAt,
        LetterAnswer answer,
        Optional<Instant> answeredAt) {}
