package org.campusaccord.application.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.domain.mail.LetterKind;

/** Where it is kept which letters were drafted. Those of deleted agreements are neither listed nor found. */
public interface LetterStore {
    LetterId add(
            AgreementId agreement, LetterKind kind, Optional<CheckInId> checkIn, String recipients, Instant madeAt);

    /** The letters of an agreement, newest first. */
    List<Letter> letters(AgreementId agreement);

    Optional<Letter> letter(LetterId id);

    void answer(LetterId id, LetterAnswer answer, Instant at);
}
