package org.campusaccord.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.campus.PersonId;

/**
 * Who does what by when. In a draft the owner and the date may still be open; an agreement cannot be signed so.
 *
 * @param itemKey the agenda item it was made under
 * @param amendedOn the day on which an amendment gave it its present words and date; empty as long as none did
 */
public record Commitment(
        CommitmentId id,
        String itemKey,
        String what,
        Optional<PersonId> owner,
        Optional<LocalDate> due,
        Optional<LocalDate> amendedOn) {
    public Commitment {
        what = Wording.limitedText(what);
    }

    /** One that no amendment has changed. */
    public Commitment(CommitmentId id, String itemKey, String what, Optional<PersonId> owner, Optional<LocalDate> due) {
        this(id, itemKey, what, owner, due, Optional.empty());
    }
}
