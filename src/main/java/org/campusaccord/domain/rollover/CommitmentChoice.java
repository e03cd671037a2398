package org.campusaccord.domain.rollover;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.campus.PersonId;

/** What becomes of an open commitment. */
public sealed interface CommitmentChoice {
    /** It ends with its year. */
    record Leave() implements CommitmentChoice {}

    /** It goes into next year's draft; owner and date may still be open there. */
    record Carry(Optional<PersonId> owner, Optional<LocalDate> due) implements CommitmentChoice {}
}
